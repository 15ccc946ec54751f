package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Phrase;

/**
 * The most that an organisation weighs together with its affiliates. What is above it is cut, in proportion, from their seats.
 *
 * <p>"At most a fifth" can be read in two ways, and a charter says which: of all weights before any is cut, or of those that are
 * counted in the end. By the first a group can still have more than a fifth of what is counted, since what is cut is gone from
 * the whole; by the second it cannot.
 */
public sealed interface Cap {

    /** The reading {@code ofAll}: at most a part of what all weigh before any cap. Every charter that names no reading means it. */
    record OfTotal(Fraction part) implements Cap {
        public static final Article<OfTotal> ARTICLE =
                Article.of(OfTotal.class, Clause.of("part", OfTotal::part).within(Limit.share("share", "1/4")));

        public OfTotal {
            ARTICLE.require(part);
        }
    }

    /**
     * The reading {@code ofCounted}: at most a part of what all weigh after the cap. The level L to which groups are cut is
     * the one with L = part × Σ min(weight, L), which there is, and only once, where more groups weigh something than 1/part. Where
     * fewer do, nothing could keep it, as one of n always has 1/n: then all are cut to the lightest, which is as near as it gets.
     */
    record OfCounted(Fraction part) implements Cap {
        public static final Article<OfCounted> ARTICLE =
                Article.of(OfCounted.class, Clause.of("part", OfCounted::part).within(Limit.share("share", "1/4")));

        public OfCounted {
            ARTICLE.require(part);
        }
    }

    /** At most a weight. */
    record OfWeight(Fraction weight) implements Cap {
        public static final Article<OfWeight> ARTICLE =
                Article.of(OfWeight.class, Clause.of("weight", OfWeight::weight).within(Limit.positive()));

        public OfWeight {
            ARTICLE.require(weight);
        }
    }

    /** What the most is. */
    default Phrase words() {
        return switch (this) {
            case OfTotal(Fraction part) -> Phrase.of("cap.ofTotal", part);
            case OfCounted(Fraction part) -> Phrase.of("cap.ofCounted", part);
            case OfWeight(Fraction weight) -> Phrase.of("cap.ofWeight", weight);
        };
    }
}
