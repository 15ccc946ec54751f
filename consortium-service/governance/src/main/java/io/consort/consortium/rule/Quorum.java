package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.kernel.sentence.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must be present for a body to decide. Both parts are of all who may vote, recused ones left out.
 *
 * @param seats by seats; null when it does not matter
 * @param weight by weight; null when it does not matter
 */
public record Quorum(@Nullable Threshold seats, @Nullable Threshold weight) {

    public static final Article<Quorum> ARTICLE = Article.of(
            Quorum.class,
            Clause.of("seats", Quorum::seats)
                    .stated((key, needed, told) -> told.tell(Phrase.of(
                            "threshold.is",
                            told.phrase(key),
                            needed.words(),
                            Phrase.of("theMeasured", Phrase.constant(Measure.SEATS)))))
                    .told((key, before, after, told) -> Threshold.tell(
                            told.phrase(key),
                            before,
                            after,
                            Phrase.of("theMeasured", Phrase.constant(Measure.SEATS)),
                            told)),
            Clause.of("weight", Quorum::weight)
                    .stated((key, needed, told) -> told.tell(Phrase.of(
                            "threshold.is",
                            told.phrase(key),
                            needed.words(),
                            Phrase.of("theMeasured", Phrase.constant(Measure.WEIGHT)))))
                    .told((key, before, after, told) -> Threshold.tell(
                            told.phrase(key),
                            before,
                            after,
                            Phrase.of("theMeasured", Phrase.constant(Measure.WEIGHT)),
                            told)));

    /** Whoever comes. */
    public static final Quorum NONE = new Quorum(null, null);

    /** A part of the seats. */
    public static Quorum ofSeats(Threshold seats) {
        return new Quorum(seats, null);
    }

    Phrase words() {
        List<Phrase> parts = new ArrayList<>();
        if (seats != null) {
            parts.add(Phrase.of("quorum.part", seats.words(), Phrase.constant(Measure.SEATS)));
        }
        if (weight != null) {
            parts.add(Phrase.of("quorum.part", weight.words(), Phrase.constant(Measure.WEIGHT)));
        }
        return Phrase.list(parts);
    }
}
