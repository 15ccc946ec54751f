package io.consort.ipledger.income;

import java.util.List;
import org.joda.money.Money;

/**
 * What is left of an income after all that was taken back of it.
 *
 * @param gross before tax; zero or more
 * @param withheld tax that stayed with the payer's tax office
 */
public record Remainder(Money gross, Money withheld) {

    static Remainder of(Income income, List<Corrected> corrections) {
        Remainder left = new Remainder(income.gross(), income.withheld());
        for (Corrected each : corrections) {
            left = left.after(each.correction());
        }
        return left;
    }

    /** What can be placed. */
    public Money received() {
        return gross.minus(withheld);
    }

    /** With a correction more. */
    public Remainder after(Correction correction) {
        return switch (correction) {
            case Correction.Annulment _ -> new Remainder(gross.multipliedBy(0), withheld.multipliedBy(0));
            case Correction.Refund refund ->
                new Remainder(gross.minus(refund.gross()), withheld.minus(refund.withheld()));
        };
    }

    /** Whether it is one: no amount is below zero. */
    public boolean sound() {
        return !gross.isNegative() && !withheld.isNegative() && !received().isNegative();
    }
}
