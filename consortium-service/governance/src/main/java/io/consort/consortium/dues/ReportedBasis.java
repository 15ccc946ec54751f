package io.consort.consortium.dues;

import java.time.Instant;
import org.joda.money.Money;

/**
 * A basis as it stands.
 *
 * @param assessed whether dues rest on it, so that it can no longer be reported anew
 * @param confirmed whether the office or the auditor has confirmed it
 * @param estimated whether the member did not report it, and the office or the auditor said what it is
 * @param at when that was recorded
 */
public record ReportedBasis(Money amount, boolean assessed, boolean confirmed, boolean estimated, Instant at) {

    ReportedBasis rested() {
        return new ReportedBasis(amount, true, confirmed, estimated, at);
    }
}
