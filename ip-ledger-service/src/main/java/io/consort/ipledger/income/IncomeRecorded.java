package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * An asset brought income.
 *
 * @param id its number
 * @param income what came in
 * @param distinctFrom the earlier income it looks like, which it was confirmed not to be
 */
public record IncomeRecorded(
        IncomeId id, Income income, @Nullable IncomeId distinctFrom) implements IpLedgerEvent {

    @Override
    public String subject() {
        return subject(id);
    }

    static String subject(IncomeId id) {
        return "incomes/" + id;
    }
}
