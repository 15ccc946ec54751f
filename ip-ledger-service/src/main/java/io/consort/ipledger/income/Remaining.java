package io.consort.ipledger.income;

import java.util.List;
import org.joda.money.Money;

/**
 * What is left of an income after all that was taken back of it.
 *
 * @param gross before tax; zero or more
 * @param withheld tax that stayed with the payer's tax office
 */
public record Remaining(Money gross, Money withheld) {

    static Remaining of(Income income, List<TakenBack> corrections) {
        Remaining left = new Remaining(income.gross(), income.withheld());
        for (TakenBack each : corrections) {
            left = left.after(each.correction());
        }
        return left;
    }

    /** What can be placed. */
    public Money received() {
        return gross.minus(withheld);
    }

    /** With a correction more. */
    public Remaining after(Correction correction) {
        return switch (correction) {
            case Correction.Annulment _ -> new Remaining(gross.multipliedBy(0), withheld.multipliedBy(0));
            case Correction.Refund refund ->
                new Remaining(gross.minus(refund.gross()), withheld.minus(refund.withheld()));
        };
    }

    /** Whether it is one: no amount is below zero. */
    public boolean sound() {
        return !gross.isNegative() && !withheld.isNegative() && !received().isNegative();
    }
}
