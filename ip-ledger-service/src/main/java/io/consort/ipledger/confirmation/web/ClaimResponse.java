package io.consort.ipledger.confirmation.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;

/**
 * That something was said.
 *
 * @param asset of what
 * @param owner by whom, or to whom
 * @param seq of the entry that says so
 */
record ClaimResponse(AssetId asset, OrganisationId owner, long seq) {

    static ClaimResponse of(Receipt<IpLedgerEvent> receipt) {
        ConfirmationEvent said = receipt.first(ConfirmationEvent.class);
        return new ClaimResponse(said.asset(), said.owner(), receipt.lastSeq());
    }
}
