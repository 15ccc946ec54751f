package io.consort.finance.grant;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.Chart;
import io.consort.finance.grant.GrantEvent.GrantAwarded;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Records that a funder undertakes to match dues.
 *
 * @param funder who gives
 * @param rule how far
 * @param bank the asset account that matches will be debited to
 * @param income the income account that they will be credited to
 * @param awarded the date of the undertaking, if it is known
 */
public record AwardGrant(
        OrganisationId funder,
        MatchingRule rule,
        AccountId bank,
        AccountId income,
        @Nullable LocalDate awarded) implements Command<FinanceState, FinanceEvent> {

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        CurrencyUnit currency = rule.ceilingPerYear().getCurrencyUnit();
        Chart.of(state).require(bank, AccountKind.ASSET, currency, "/bank");
        Chart.of(state).require(income, AccountKind.INCOME, currency, "/income");
        return List.of(
                new GrantAwarded(new MatchingGrant(Grants.of(state).next(), funder, rule, bank, income, awarded)));
    }
}
