package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;
import org.jspecify.annotations.Nullable;

/** What comes in, and what of it is given back. */
public sealed interface IncomeEvent extends IpLedgerEvent {

    /**
     * A payer is owed something back. What is set off of it follows, an entry for each income.
     *
     * @param id its number
     * @param note how much, and why
     */
    record CreditNoted(CreditNoteId id, CreditNote note) implements IncomeEvent {

        @Override
        public String subject() {
            return subject(id);
        }

        static String subject(CreditNoteId id) {
            return "credit-notes/" + id;
        }
    }

    /**
     * An income, or a part of it, was taken back.
     *
     * @param id which income
     * @param number how many times it was corrected, with this one
     * @param correction how
     * @param credit the credit note that was set off so; null where it was none, as in every entry from before there were any
     */
    record IncomeCorrected(
            IncomeId id,
            int number,
            Correction correction,
            @Nullable CreditNoteId credit) implements IncomeEvent {

        /** Of itself. */
        public IncomeCorrected(IncomeId id, int number, Correction correction) {
            this(id, number, correction, null);
        }

        @Override
        public String subject() {
            return IncomeRecorded.subject(id);
        }
    }

    /**
     * An asset brought income.
     *
     * @param id its number
     * @param income what came in
     * @param distinctFrom the earlier income it looks like, which it was confirmed not to be
     */
    record IncomeRecorded(
            IncomeId id, Income income, @Nullable IncomeId distinctFrom) implements IncomeEvent {

        @Override
        public String subject() {
            return subject(id);
        }

        static String subject(IncomeId id) {
            return "incomes/" + id;
        }
    }
}
