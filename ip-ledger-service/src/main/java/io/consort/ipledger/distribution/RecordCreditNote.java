package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Credit;
import io.consort.ipledger.income.CreditNote;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeEvent.CreditNoted;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that a payer is owed something back. Asked by whoever could record an income of that date. It is set off at once against what the
 * payer paid to the same owners and is not distributed, the earliest first, and then against what it pays next.
 *
 * @param note how much, and why
 */
public record RecordCreditNote(CreditNote note) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return IncomeAccess.requireOwner(state, note.asset(), note.effective(), context);
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Title title = Titles.of(state).require(note.asset());
        note.requireSound(state, context.today());
        CreditNoted noted = new CreditNoted(Incomes.of(state).nextCredit(), note);
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(noted);
        Credit credit = Credit.of(noted);
        for (IncomeRecorded income : Incomes.of(state).recorded()) {
            if (Distributions.of(state).of(income.id()).isEmpty() && credit.isBorneBy(income.income(), title)) {
                var setOff = credit.against(Incomes.of(state).remainder(income.id()));
                if (setOff.isPresent()) {
                    events.add(Incomes.of(state).correcting(income.id(), setOff.get(), credit.id()));
                    credit = credit.less(setOff.get());
                }
            }
        }
        return events;
    }
}
