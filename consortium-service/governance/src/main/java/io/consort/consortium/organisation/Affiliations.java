package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which organisations belong together. Rules that count affiliates as one ask this; the answer is recorded with the decision that
 * rests on it, so that the decision can be followed later.
 */
@FunctionalInterface
public interface Affiliations {

    /** The head of an organisation's group on a date; the organisation itself where it belongs to none. */
    OrganisationId headOf(OrganisationId organisation, LocalDate on);

    /**
     * The first day after a date from which on the head of an organisation's group may be another, as far as it is known already; empty
     * where there is none.
     */
    default Optional<LocalDate> nextChange(OrganisationId organisation, LocalDate after) {
        return Optional.empty();
    }
}
