package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.disclosure.BeginsTerms;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What comes in, and what of it is given back. */
public sealed interface IncomeEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Incomes incomes = Incomes.of(state);
        return switch (this) {
            case IncomeRecorded recorded -> state.with(incomes.with(recorded, header));
            case IncomeCorrected corrected -> state.with(incomes.with(corrected, header));
            case CreditNoted noted -> state.with(incomes.with(noted));
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case IncomeRecorded recorded -> IncomeAccess.of(state, recorded.id());
            case IncomeCorrected corrected -> IncomeAccess.of(state, corrected.id());
            case CreditNoted noted -> IncomeAccess.of(state, noted.id());
        };
    }

    /**
     * A payer is owed something back. What is set off of it follows, an entry for each income.
     *
     * @param id its number
     * @param note how much, and why
     */
    record CreditNoted(CreditNoteId id, CreditNote note) implements IncomeEvent, BeginsTerms {

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
            IncomeId id, Income income, @Nullable IncomeId distinctFrom) implements IncomeEvent, BeginsTerms {

        @Override
        public String subject() {
            return subject(id);
        }

        static String subject(IncomeId id) {
            return "incomes/" + id;
        }
    }
}
