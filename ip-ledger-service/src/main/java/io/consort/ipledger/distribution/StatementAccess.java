package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;

/**
 * Who may have a payee's statement, and know how it was paid: the payee alone, which is an organisation or a person who signs in
 * under the pseudonym that the asset names; for the common fund, which is nobody's, any owner at the date.
 */
public final class StatementAccess {

    private StatementAccess() {}

    /** For whom the statement of a payee is. */
    public static Audience of(IpLedgerState state, Distribution distribution, Payee payee) {
        if (payee.equals(Payee.FUND)) {
            Pins pins = distribution.pins();
            Title title = Titles.of(state).require(pins.asset());
            return Audience.of(own -> Heirs.of(state)
                    .isTrueFor(own, each -> title.share(each, pins.titleOn()).signum() > 0));
        }
        return Audience.of(own -> payee.organisation()
                        .map(Heirs.of(state)::now)
                        .filter(own::equals)
                        .isPresent())
                .orPerson(person -> payee.equals(Payee.of(person)));
    }

    /** What is answered to others. */
    public static DomainException refusal(Payee payee) {
        return DomainException.forbidden(
                "not-the-payee",
                "The statement for " + payee + " is for the payee, "
                        + (payee.equals(Payee.FUND) ? "for owners of the asset at the date, " : "")
                        + "and for the secretariat.");
    }
}
