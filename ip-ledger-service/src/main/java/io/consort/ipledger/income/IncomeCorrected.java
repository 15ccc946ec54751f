package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * An income, or a part of it, was taken back.
 *
 * @param id which income
 * @param number how many times it was corrected, with this one
 * @param correction how
 * @param credit the credit note that was set off so; null where it was none, as in every entry from before there were any
 */
public record IncomeCorrected(
        IncomeId id,
        int number,
        Correction correction,
        @Nullable CreditNoteId credit) implements IpLedgerEvent {

    /** Of itself. */
    public IncomeCorrected(IncomeId id, int number, Correction correction) {
        this(id, number, correction, null);
    }

    @Override
    public String subject() {
        return IncomeRecorded.subject(id);
    }
}
