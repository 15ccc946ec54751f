package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;

/**
 * A sort of seat.
 *
 * @param count how many there are; 1 for seats by right, where each member of the class has one
 * @param filling how they come to be held
 * @param termMonths how long someone holds one; 0 without end
 * @param terms how many terms one person may hold one after another; 0 as many as they like
 * @param alternates how many may stand in for its holder
 * @param votes whether it votes, or only looks on
 */
public record SeatRule(
        SeatRuleId id,
        String name,
        int count,
        Filling filling,
        int termMonths,
        int terms,
        int alternates,
        boolean votes) {

    public static final Article<SeatRule> ARTICLE = Article.of(
                    SeatRule.class,
                    Clause.of("id", SeatRule::id).stated(),
                    Clause.text("name", SeatRule::name, 100).replaced(),
                    Clause.number("count", SeatRule::count, Limit.range(1, 200, "seats"))
                            .usually(1),
                    Clause.of("filling", SeatRule::filling).replaced(Filling::words),
                    Clause.of("termMonths", SeatRule::termMonths)
                            .within(Limit.range(0, 240, "endlessMonths"))
                            .changed(months -> months == 0 ? Phrase.of("noEnd") : Phrase.months(months))
                            .usually(0),
                    Clause.of("terms", SeatRule::terms)
                            .within(Limit.range(0, 20, "endlessTerms"))
                            .replaced(terms -> Phrase.of("terms", terms))
                            .usually(0),
                    Clause.number("alternates", SeatRule::alternates, Limit.range(0, 5, "alternates"))
                            .usually(0),
                    Clause.turn("votes", SeatRule::votes).usually(true))
            .together("""
                    "allOf": [
                      {"if": {"properties": {"filling": {"properties": {"kind": {"const": "by-right"}}}}},
                       "then": {"properties": {"count": {"const": 1}}}},
                      {"if": {"properties": {"terms": {"minimum": 1}}},
                       "then": {"properties": {"termMonths": {"minimum": 1}}}}]""");

    public SeatRule {
        name = name.strip();
        ARTICLE.require(id, name, count, filling, termMonths, terms, alternates, votes);
        if (filling instanceof Filling.ByRight && count != 1) {
            throw DomainException.invalid("/count", "1 for seats by right: each member of the class has one.");
        }
        if (terms > 0 && termMonths == 0) {
            throw DomainException.invalid("/terms", "Terms without end cannot be counted; say how long one is.");
        }
    }

    Phrase words() {
        return Phrase.of(
                "seatRule.words",
                filling instanceof Filling.ByRight(var of)
                        ? Phrase.of("seatRule.byRight", of)
                        : Phrase.of("seatRule.filled", Phrase.seats(count), filling.words()),
                id,
                name,
                votes ? Phrase.NOTHING : Phrase.of("seatRule.silent"),
                termMonths == 0 ? Phrase.NOTHING : Phrase.of("seatRule.term", Phrase.months(termMonths)),
                terms == 0 ? Phrase.NOTHING : Phrase.of("seatRule.most", Phrase.of("terms", terms)),
                alternates == 0 ? Phrase.NOTHING : Phrase.of("seatRule.stoodInFor", alternates));
    }
}
