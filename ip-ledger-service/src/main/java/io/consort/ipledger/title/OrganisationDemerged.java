package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.succession.Division;

/**
 * What a demerger's plan names passed to another organisation: rights and pledges by this entry, shares of title by entries of their own
 * before it in its block.
 */
public record OrganisationDemerged(Division division) implements IpLedgerEvent {

    @Override
    public String subject() {
        return "demergers/" + division.demerger();
    }
}
