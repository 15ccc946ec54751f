package io.consort.ipledger.income;

import io.consort.ipledger.income.IncomeEvent.CreditNoted;
import io.consort.ipledger.title.Title;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A credit note, and what of it was not set off yet.
 *
 * @param id its number
 * @param note as it was recorded
 * @param open what is still to be set off
 */
public record Credit(CreditNoteId id, CreditNote note, Remaining open) {

    /** Of which nothing is set off. */
    public static Credit of(CreditNoted event) {
        return new Credit(
                event.id(),
                event.note(),
                new Remaining(event.note().gross(), event.note().withheld()));
    }

    /** After some of it was set off. */
    public Credit less(Correction.Refund setOff) {
        return new Credit(id, note, open.after(setOff));
    }

    /** After what it was set off against turned out never to have come in. */
    Credit plus(Correction.Refund setOff) {
        return new Credit(
                id,
                note,
                new Remaining(open.gross().plus(setOff.gross()), open.withheld().plus(setOff.withheld())));
    }

    /** Whether who bears it is who has the income: the same owners by the same shares. */
    public boolean isBorneBy(Income income, Title title) {
        return note.fits(income) && title.on(note.effective()).equals(title.on(income.effective()));
    }

    /** As much of it as can be set off against what is left of an income, so that neither is below zero after; empty where nothing can. */
    public Optional<Correction.Refund> against(Remaining left) {
        Money tax = least(open.withheld(), left.withheld());
        Money gross = least(
                open.gross().minus(open.withheld()).plus(tax), left.received().plus(tax));
        return gross.isPositive()
                ? Optional.of(new Correction.Refund(gross, tax, note.effective(), note.reference(), note.reason()))
                : Optional.empty();
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
