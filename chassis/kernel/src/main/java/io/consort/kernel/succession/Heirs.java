package io.consort.kernel.succession;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Who has the place of organisations that are no more, and what passed from others that go on.
 *
 * @param byFormer the one that exists, by the id of each that does not
 * @param divisions what came of demergers in part, in the order of recording
 */
public record Heirs(PSortedMap<String, OrganisationId> byFormer, PVector<Division> divisions) {

    /** All exist. */
    public static final Heirs NONE = new Heirs(TreePMap.empty(), TreePVector.empty());

    /** Who stands where an organisation is named: itself while it exists. */
    public OrganisationId now(OrganisationId named) {
        return byFormer.getOrDefault(named.value(), named);
    }

    /**
     * Sees that an organisation exists.
     *
     * @throws DomainException REFUSED {@code organisation-is-no-more}
     */
    public void requireExists(OrganisationId organisation) {
        if (byFormer.containsKey(organisation.value())) {
            throw DomainException.refused(
                    "organisation-is-no-more",
                    organisation + " is no more, and " + now(organisation) + " has its place.");
        }
    }

    /**
     * Who comes into an organisation's place.
     *
     * @param effective the first day without the organisation
     * @param today the day on which it is recorded
     * @throws DomainException REFUSED {@code succession-in-future}, {@code organisation-is-no-more}
     */
    public OrganisationId heir(OrganisationId from, OrganisationId to, LocalDate effective, LocalDate today) {
        requireBegun(effective, today);
        requireExists(from);
        OrganisationId heir = now(to);
        if (heir.equals(from)) { // a circle, which the register does not know
            requireExists(to);
        }
        return heir;
    }

    /**
     * Sees that a succession has taken effect: the register does not record it before either.
     *
     * @throws DomainException REFUSED {@code succession-in-future}
     */
    public static void requireBegun(LocalDate effective, LocalDate today) {
        if (effective.isAfter(today)) {
            throw DomainException.refused("succession-in-future", "It takes effect on %s only.".formatted(effective));
        }
    }

    /** With one more, in the place of whoever exists. */
    public Heirs with(OrganisationId from, OrganisationId to) {
        PSortedMap<String, OrganisationId> next = byFormer;
        for (var each : byFormer.entrySet()) {
            next = each.getValue().equals(from) ? next.plus(each.getKey(), to) : next;
        }
        return new Heirs(next.plus(from.value(), to), divisions);
    }

    /** With a demerger that was carried out. */
    public Heirs with(Division division) {
        return new Heirs(byFormer, divisions.plus(division));
    }
}
