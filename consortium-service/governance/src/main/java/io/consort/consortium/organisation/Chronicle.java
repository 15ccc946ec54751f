package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What an organisation was in the course of time.
 *
 * @param names by which it was renamed, in the order of their dates
 * @param groups under whom it belonged, in the order of time; they do not overlap
 * @param succession null while the organisation exists
 */
public record Chronicle(
        PVector<LegalName> names,
        PVector<Belonging> groups,
        @Nullable Succession succession) {

    /** From its registration on, under a parent or on its own. */
    static Chronicle begun(@Nullable OrganisationId parent) {
        return new Chronicle(
                TreePVector.empty(),
                parent == null ? TreePVector.empty() : TreePVector.singleton(new Belonging(parent, null, null)),
                null);
    }

    /** Whether it has been succeeded by a date. */
    public boolean isOver(LocalDate date) {
        return succession != null && succession.isEffective(date);
    }

    /** Under whom it was recorded to belong on a date. */
    public Optional<OrganisationId> under(LocalDate date) {
        return groups.stream()
                .filter(each -> each.covers(date))
                .map(Belonging::parent)
                .findFirst();
    }

    Chronicle renamed(LegalName name) {
        return new Chronicle(names.plus(name), groups, succession);
    }

    Chronicle joined(Belonging belonging) {
        return new Chronicle(names, groups.plus(belonging), succession);
    }

    /** Out of the group it is in. */
    Chronicle left(LocalDate on) {
        int last = groups.size() - 1;
        return new Chronicle(names, groups.with(last, groups.get(last).endedOn(on)), succession);
    }

    Chronicle succeeded(Succession by) {
        return new Chronicle(names, groups, by);
    }
}
