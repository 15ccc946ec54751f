package io.consort.ipledger.valuation;

import org.joda.money.Money;

/**
 * A line of a calculation, for a reader who checks it.
 *
 * @param what what is found
 * @param formula how, with the exact inputs
 * @param amount what it comes to, rounded for reading; the calculation goes on with the exact value
 */
public record WorkingStep(String what, String formula, Money amount) {

    static WorkingStep of(String what, String formula, Worth amount) {
        return new WorkingStep(what, formula, amount.rounded());
    }
}
