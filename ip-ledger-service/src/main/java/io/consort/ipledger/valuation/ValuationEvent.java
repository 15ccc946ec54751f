package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;

/** All that can happen to a valuation. */
public sealed interface ValuationEvent extends IpLedgerEvent
        permits ValuationRecorded, ValuationConfirmed, ValuationSuperseded, ValuationWithdrawn {

    /** Which valuation. */
    ValuationId id();

    /** Of which asset. */
    AssetId asset();

    @Override
    default String subject() {
        return "assets/" + asset() + "/valuations/" + id();
    }
}
