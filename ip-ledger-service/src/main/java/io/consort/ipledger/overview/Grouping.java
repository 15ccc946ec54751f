package io.consort.ipledger.overview;

import java.time.LocalDate;
import java.time.YearMonth;

/** What sums are made over. */
public enum Grouping {
    ASSET,
    /** The organisation that paid, of an income; whoever is paid, of a distribution. */
    PARTY,
    MONTH,
    YEAR;

    String key(Object asset, Object party, LocalDate effective) {
        return switch (this) {
            case ASSET -> asset.toString();
            case PARTY -> party.toString();
            case MONTH -> YearMonth.from(effective).toString();
            case YEAR -> Integer.toString(effective.getYear());
        };
    }
}
