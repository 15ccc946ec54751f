package io.consort.consortium.separation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * The platform's register says that an organisation belongs to a group. Noted here so that what a consortium decides on it can be
 * followed from its own ledger.
 *
 * @param head of the group; the organisation itself where it belongs to none any more
 * @param from the first day for which it is noted
 */
public record AffiliationNoted(OrganisationId organisation, OrganisationId head, LocalDate from)
        implements SeparationEvent {
    @Override
    public String subject() {
        return "affiliations/" + organisation;
    }
}
