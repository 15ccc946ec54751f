package io.consort.ipledger.scheme;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import java.util.SequencedMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A step of a waterfall: it asks for a part of what is left, and says who gets that part. */
public sealed interface Tier permits Levy, Recovery, Inventors, BandedInventors, Owners {

    /** Longest name, in characters. */
    int MAX_NAME = 100;

    /** What a statement calls it. */
    String name();

    /** What it asks for. It gets no more than is left. */
    Money claim(Proceeds proceeds, Money left);

    /** Who gets what it got; the parts sum to it. */
    SequencedMap<Payee, Money> split(Money part, Proceeds proceeds);

    /** The currency its amounts are in; empty where it names none. */
    default Optional<CurrencyUnit> currency() {
        return Optional.empty();
    }

    /** Sees that a name can be printed. */
    static void requireName(String name) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw DomainException.invalid("/name", "A tier has a name of 1 to " + MAX_NAME + " characters.");
        }
    }

    /** Sees that a rate takes something and no more than all. */
    static void requireRate(Fraction rate) {
        if (!rate.isShare()) {
            throw DomainException.invalid("/rate", "A rate is above 0 and at most 1, and " + rate + " is not.");
        }
    }
}
