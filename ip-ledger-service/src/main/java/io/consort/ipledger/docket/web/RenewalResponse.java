package io.consort.ipledger.docket.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.ipledger.docket.Reminder;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.RenewalEntry;
import io.consort.ipledger.docket.RenewalId;
import io.consort.ipledger.docket.Settlement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param reminded what it was reminded of last
 */
record RenewalResponse(
        RenewalId id,
        AssetId asset,
        String office,
        LocalDate due,
        @Nullable LocalDate graceUntil,
        @Nullable Settlement settlement,
        @Nullable Reminder reminded) {

    static RenewalResponse of(Renewal renewal, @Nullable Settlement settlement) {
        return new RenewalResponse(
                renewal.id(), renewal.asset(), renewal.office(), renewal.due(), renewal.graceUntil(), settlement, null);
    }

    static RenewalResponse of(RenewalEntry entry) {
        Renewal renewal = entry.renewal();
        return new RenewalResponse(
                renewal.id(),
                renewal.asset(),
                renewal.office(),
                renewal.due(),
                renewal.graceUntil(),
                entry.settlement(),
                entry.reminded());
    }

    static RenewalResponse of(RenewalSettled settled) {
        return of(settled.renewal(), settled.settlement());
    }
}
