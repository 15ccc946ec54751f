package io.consort.finance.account;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import org.joda.money.CurrencyUnit;

/**
 * A place where money of one currency is counted.
 *
 * @param id its code in the chart
 * @param name what it is called in reports
 * @param kind which side of the books it stands on
 * @param currency the only currency it takes
 * @param owner whose books it belongs to: the consortium's secretariat, or a member whose money it holds
 */
public record Account(AccountId id, String name, AccountKind kind, CurrencyUnit currency, OrganisationId owner) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 120;

    public Account {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw DomainException.invalid("/name", "An account's name has 1 to " + MAX_NAME + " characters.");
        }
    }

    /** The same of another owner. */
    Account of(OrganisationId other) {
        return new Account(id, name, kind, currency, other);
    }
}
