package io.consort.ipledger.title;

import io.consort.kernel.money.Fraction;

/**
 * One side of a title event.
 *
 * @param account whose share changes
 * @param change by how much; below zero where it goes from
 */
public record Posting(Account account, Fraction change) {

    Posting negate() {
        return new Posting(account, change.negate());
    }
}
