package io.consort.ipledger.overview;

import io.consort.kernel.identity.Id;
import org.joda.money.CurrencyUnit;

/**
 * What a sum is of: sums are in one currency each, since money is never converted here.
 *
 * @param value what it is over and the currency, in one text
 */
public record SumKey(String value) implements Id, Comparable<SumKey> {

    static SumKey of(String over, CurrencyUnit currency) {
        return new SumKey(over + " " + currency.getCode());
    }

    /** What it is over. */
    String over() {
        return value.substring(0, value.lastIndexOf(' '));
    }

    @Override
    public int compareTo(SumKey other) {
        return value.compareTo(other.value);
    }
}
