package io.consort.ipledger.overview;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.identity.Actor;
import java.time.LocalDate;

/**
 * What someone may see of the money: an owner the income of its assets and what persons and the common fund get of it, a payer what
 * it paid, every payee what it gets itself, the secretariat all.
 *
 * @param state of the ledger
 * @param actor who looks
 * @param mandate for whom the actor may look
 */
public record Sight(IpLedgerState state, Actor actor, Mandate mandate) {

    /** Whether an income is seen. */
    boolean sees(Income income) {
        return IncomeAccess.allows(state, income, actor, mandate);
    }

    /** Whether what a payee gets from a distribution is seen. */
    boolean sees(Distribution distribution, Payee payee) {
        return payee.organisation()
                .map(organisation -> mandate.covers(actor, organisation))
                .orElseGet(() ->
                        owns(distribution.pins().asset(), distribution.pins().titleOn()));
    }

    private boolean owns(AssetId asset, LocalDate on) {
        return mandate == Mandate.CONSORTIUM
                || actor.organisation()
                        .map(own -> state.titles().require(asset).share(own, on).signum() > 0)
                        .orElse(false);
    }
}
