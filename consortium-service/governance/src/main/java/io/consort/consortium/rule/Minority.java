package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Phrase;
import java.math.BigInteger;

/** How many of a body's voting seats do by themselves what otherwise is for its officers. */
public sealed interface Minority {

    /** So many, however many there are. */
    record OfSeats(int seats) implements Minority {
        public static final Article<OfSeats> ARTICLE = Article.of(
                OfSeats.class, Clause.of("seats", OfSeats::seats).within(Limit.range(1, Integer.MAX_VALUE, "least")));

        public OfSeats {
            ARTICLE.require(seats);
        }
    }

    /** A part of them, in whole seats: a third of seven are three. */
    record OfTotal(Fraction part) implements Minority {
        public static final Article<OfTotal> ARTICLE =
                Article.of(OfTotal.class, Clause.of("part", OfTotal::part).within(Limit.share("share", "1/3")));

        public OfTotal {
            ARTICLE.require(part);
        }
    }

    /** As it stands before {@code of the seats}. */
    default Phrase words() {
        return switch (this) {
            case OfSeats(int seats) -> Phrase.number(seats);
            case OfTotal(Fraction part) -> Phrase.text(part);
        };
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
