package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.AccountOpened;
import io.consort.finance.account.Chart;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;

/** The accounts that dues and what was matched of them are booked on, one of each use for each currency, opened where the chart lacks them. */
public enum DuesAccounts {
    /** What members were asked for and have not paid. */
    RECEIVABLE("dues-receivable-", "Dues receivable", AccountKind.ASSET),
    /** What members were asked for. */
    INVOICED("dues-invoiced-", "Dues invoiced", AccountKind.INCOME),
    /** What members have paid and do not owe after all. */
    REFUNDABLE("dues-refundable-", "Dues to be paid back", AccountKind.LIABILITY),
    /** What funders have matched of dues that did not come in. */
    REPAYABLE("grants-repayable-", "Matches to be paid back", AccountKind.LIABILITY);

    private final String prefix;
    private final String title;
    private final AccountKind kind;

    DuesAccounts(String prefix, String title, AccountKind kind) {
        this.prefix = prefix;
        this.title = title;
        this.kind = kind;
    }

    /**
     * The one of a currency.
     *
     * @param owner in whose books it is opened
     * @param opening what is to happen before it is used
     */
    public AccountId in(FinanceState state, CurrencyUnit currency, OrganisationId owner, List<FinanceEvent> opening) {
        AccountId account = new AccountId(prefix + currency.getCode().toLowerCase(Locale.ROOT));
        if (Chart.of(state).find(account).isEmpty()) {
            opening.add(new AccountOpened(new Account(account, title + " in " + currency, kind, currency, owner)));
        } else {
            Chart.of(state).require(account, kind, currency, "/amount");
        }
        return account;
    }
}
