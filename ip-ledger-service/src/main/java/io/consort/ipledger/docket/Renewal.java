package io.consort.ipledger.docket;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Office;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee, or another act, that keeps a right alive.
 *
 * @param asset whose right
 * @param office that asks for it, by its code of WIPO standard ST.3
 * @param due the last day without surcharge
 * @param graceUntil the last day with surcharge; null where the office gives no grace
 */
public record Renewal(
        AssetId asset,
        String office,
        LocalDate due,
        @Nullable LocalDate graceUntil) {

    private static final int LAST_YEAR = 9999;

    public Renewal {
        Office.require("/office", office);
        if (due.getYear() > LAST_YEAR) {
            throw DomainException.invalid("/due", "No such day is foreseen.");
        }
        if (graceUntil != null && graceUntil.isBefore(due)) {
            throw DomainException.invalid(
                    "/graceUntil", "Grace ends no earlier than the renewal is due, on " + due + ".");
        }
    }

    /** Which of the asset's renewals. */
    public RenewalId id() {
        return RenewalId.of(office, due);
    }

    /** The last day on which it can be done at all. */
    public LocalDate last() {
        return graceUntil == null ? due : graceUntil;
    }

    String subject() {
        return "assets/" + asset + "/renewals/" + id();
    }
}
