package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.Title;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;

/**
 * Who may have a payee's statement, and know how it was paid: the payee's own organisation; for a person or the common fund any
 * owner at the date, who share what those get.
 */
public final class StatementAccess {

    private StatementAccess() {}

    /** For whom the statement of a payee is. */
    public static Audience of(IpLedgerState state, Distribution distribution, Payee payee) {
        Pins pins = distribution.pins();
        Title title = state.titles().require(pins.asset());
        return payee.organisation()
                .map(organisation -> Audience.of(organisation::equals))
                .orElseGet(() ->
                        Audience.of(own -> title.share(own, pins.titleOn()).signum() > 0));
    }

    /** What is answered to others. */
    public static DomainException refusal(Payee payee) {
        return new DomainException(
                Kind.FORBIDDEN,
                "not-the-payee",
                "The statement for " + payee + " is for the payee, "
                        + (payee.organisation().isPresent() ? "" : "for owners of the asset at the date, ")
                        + "and for the secretariat.");
    }
}
