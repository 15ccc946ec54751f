package io.consort.consortium.rule;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;

/** How many of a body's voting seats do by themselves what otherwise is for its officers. */
public sealed interface Minority {

    /** So many, however many there are. */
    record OfSeats(int seats) implements Minority {
        public OfSeats {
            if (seats < 1) {
                throw DomainException.invalid("/seats", "At least 1.");
            }
        }
    }

    /** A part of them, in whole seats: a third of seven are three. */
    record OfTotal(Fraction part) implements Minority {
        public OfTotal {
            if (!part.isShare()) {
                throw DomainException.invalid("/part", "Above 0 and at most 1, for example \"1/3\".");
            }
        }
    }

    /** How many seats it takes of those that there are. */
    default int of(int seats) {
        return switch (this) {
            case OfSeats(int most) -> most;
            case OfTotal(Fraction part) -> {
                BigInteger[] whole =
                        part.numerator().multiply(BigInteger.valueOf(seats)).divideAndRemainder(part.denominator());
                yield Math.max(1, whole[0].intValueExact() + whole[1].signum());
            }
        };
    }
}
