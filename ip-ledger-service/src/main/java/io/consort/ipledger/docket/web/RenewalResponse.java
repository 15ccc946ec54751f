package io.consort.ipledger.docket.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.RenewalEntry;
import io.consort.ipledger.docket.RenewalId;
import io.consort.ipledger.docket.RenewalSettled;
import io.consort.ipledger.docket.Settlement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record RenewalResponse(
        RenewalId id,
        AssetId asset,
        String office,
        LocalDate due,
        @Nullable LocalDate graceUntil,
        @Nullable Settlement settlement) {

    static RenewalResponse of(Renewal renewal, @Nullable Settlement settlement) {
        return new RenewalResponse(
                renewal.id(), renewal.asset(), renewal.office(), renewal.due(), renewal.graceUntil(), settlement);
    }

    static RenewalResponse of(RenewalEntry entry) {
        return of(entry.renewal(), entry.settlement());
    }

    static RenewalResponse of(RenewalSettled settled) {
        return of(settled.renewal(), settled.settlement());
    }
}
