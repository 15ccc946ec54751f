package io.consort.consortium.dues;

import org.joda.money.Money;

/**
 * A basis as it stands.
 *
 * @param assessed whether dues rest on it, so that it can no longer be reported anew
 * @param confirmed whether the office or the auditor has confirmed it
 */
public record ReportedBasis(Money amount, boolean assessed, boolean confirmed) {

    ReportedBasis rested() {
        return new ReportedBasis(amount, true, confirmed);
    }
}
