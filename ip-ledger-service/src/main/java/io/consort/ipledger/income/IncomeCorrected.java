package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;

/**
 * An income, or a part of it, was taken back.
 *
 * @param id which income
 * @param number how many times it was corrected, with this one
 * @param correction how
 */
public record IncomeCorrected(IncomeId id, int number, Correction correction) implements IpLedgerEvent {

    @Override
    public String subject() {
        return IncomeRecorded.subject(id);
    }
}
