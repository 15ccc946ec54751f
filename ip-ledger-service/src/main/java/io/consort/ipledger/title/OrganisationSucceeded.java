package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * An organisation took another's place. What that does to each title is an entry of its own, after this one in its block.
 *
 * @param id its number
 * @param from the organisation that is succeeded
 * @param to its successor
 * @param effective from which date
 * @param assets to how many assets title moves
 */
public record OrganisationSucceeded(
        SuccessionId id, OrganisationId from, OrganisationId to, LocalDate effective, int assets)
        implements IpLedgerEvent {

    @Override
    public String subject() {
        return "successions/" + id;
    }
}
