package io.consort.ipledger.disclosure;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Header;

/** What begins while the charter opens commercial terms is open for good. */
public final class DisclosureFollows implements Consequence {

    @Override
    public IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after) {
        return switch (event) {
            case BeginsTerms begins -> after.with(Disclosures.of(after).beginning(begins.subject()));
            default -> after;
        };
    }
}
