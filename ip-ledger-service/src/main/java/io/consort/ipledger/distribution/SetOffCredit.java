package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.Credit;
import io.consort.ipledger.income.CreditNoteId;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Sets what is open of a credit note off against an income that is named, also one that is distributed: its distribution is then stale, and
 * computed again it takes back what was placed too much. By the secretariat, since others were credited.
 *
 * @param creditNote which credit note
 * @param income against which income
 */
public record SetOffCredit(
        CreditNoteId creditNote, @Meaning(example = "I-3") IncomeId income)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Mandate.requireOffice(
                context,
                "correction-by-the-office",
                "The secretariat says against which income a credit note is set off.");
    }

    @Override
    public List<IncomeCorrected> decide(IpLedgerState state, Context context) {
        Credit open = Incomes.of(state).requireCredit(creditNote);
        Incomes.of(state).requireStanding(income);
        Title title = Titles.of(state).require(open.note().asset());
        if (!open.isBorneBy(Incomes.of(state).require(income), title)) {
            throw DomainException.refused(
                    "credit-of-others",
                    "The credit note " + creditNote + " is set off against what "
                            + open.note().paidBy() + " paid for "
                            + open.note().asset() + " in its currency, to those who own it on "
                            + open.note().effective() + "; " + income + " is none of that.");
        }
        Correction.Refund refund = open.against(Incomes.of(state).remainder(income))
                .orElseThrow(() -> DomainException.refused(
                        "nothing-to-set-off",
                        "Nothing is open of " + creditNote + ", or nothing is left of " + income + "."));
        return List.of(Incomes.of(state).correcting(income, refund, creditNote));
    }
}
