package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Remaining;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Takes back an income, or a part of it. Asked by whoever could record it; once it is distributed by the secretariat alone, since
 * others were credited by then. A distribution that rests on it is listed as stale until it is computed again.
 *
 * @param id which income
 * @param correction what is taken back, and why
 */
public record CorrectIncome(IncomeId id, Correction correction) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Authority owner = IncomeAccess.requireOwner(state, Incomes.of(state).require(id), context);
        return Distributions.of(state)
                .of(id)
                .map(done -> Mandate.requireOffice(
                        context,
                        "correction-by-the-office",
                        "Income " + id + " is distributed, by " + done
                                + ": the secretariat corrects it, since others were credited."))
                .orElse(owner);
    }

    @Override
    public List<IncomeCorrected> decide(IpLedgerState state, Context context) {
        Incomes.of(state).requireStanding(id);
        if (correction instanceof Correction.Refund refund) {
            requireRefundable(Incomes.of(state).remainder(id), refund, context);
        }
        return List.of(new IncomeCorrected(id, Incomes.of(state).corrections(id).size() + 1, correction));
    }

    private void requireRefundable(Remaining left, Correction.Refund refund, Context context) {
        if (!refund.gross().isSameCurrency(left.gross())) {
            throw DomainException.invalid(
                    "/gross",
                    "It is given back in the income's currency, " + left.gross().getCurrencyUnit() + ".");
        }
        if (refund.on().isAfter(context.today())) {
            throw DomainException.refused(
                    "date-in-the-future", refund.on() + " has not come yet: what is recorded here has happened.");
        }
        if (!left.after(refund).sound()) {
            throw DomainException.refused(
                    "refund-exceeds-income",
                    "Of income " + id + " there is left " + left.gross() + " before tax and " + left.withheld()
                            + " of tax: no more can be given back.");
        }
    }
}
