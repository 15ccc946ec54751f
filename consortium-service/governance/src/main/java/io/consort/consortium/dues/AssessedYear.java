package io.consort.consortium.dues;

import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;
import org.joda.money.Money;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The dues of a year.
 *
 * @param byMember what each owes, by its id
 */
public record AssessedYear(PSortedMap<String, Assessment> byMember) {

    static final AssessedYear EMPTY = new AssessedYear(TreePMap.empty());

    AssessedYear with(OrganisationId organisation, Assessment assessment) {
        return new AssessedYear(byMember.plus(organisation.value(), assessment));
    }

    /** What an organisation owes. */
    public Optional<Assessment> find(OrganisationId organisation) {
        return Optional.ofNullable(byMember.get(organisation.value()));
    }

    /**
     * All of it together.
     *
     * @throws IllegalArgumentException when nothing was assessed
     */
    public Money total() {
        return Money.total(byMember.values().stream().map(Assessment::amount).toList());
    }
}
