package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.clause.Statings;
import io.consort.consortium.clause.Tellings;
import io.consort.consortium.clause.Told;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that decides.
 *
 * @param parent the body it answers to; null for the highest
 * @param seats the sorts of seats it has
 * @param proxies how far one seat may vote for others
 * @param meetings how it meets
 */
public record BodyRule(
        BodyId id,
        String name,
        BodyKind kind,
        @Nullable BodyId parent,
        List<SeatRule> seats,
        ProxyRule proxies,
        MeetingRule meetings) {

    public static final Article<BodyRule> ARTICLE = Article.of(
            BodyRule.class,
            Clause.text("name", BodyRule::name, 100).told(Tellings.renamed()).stated(Statings.own(name -> name)),
            Clause.of("id", BodyRule::id).stated(),
            Clause.of("kind", BodyRule::kind).replaced(Phrase::constant),
            Clause.of("parent", BodyRule::above).replaced(),
            Clause.of("seats", BodyRule::seats)
                    .within(Limit.items(1, 20, "sorts"))
                    .told(Tellings.each(new Tellings.Item<>(
                            SeatRule::id,
                            SeatRule::words,
                            seat -> Phrase.of("named", seat.id(), seat.name()),
                            (before, after, told) -> SeatRule.ARTICLE.compare(
                                    before, after, told.about(told.about().getFirst(), after.id())))))
                    .stated(Statings.each((seat, told) ->
                            SeatRule.ARTICLE.state(seat, told.about(told.about().getFirst(), seat.id())))),
            Clause.part("proxies", BodyRule::proxies, ProxyRule.ARTICLE).usually(ProxyRule.NONE),
            Clause.part("meetings", BodyRule::meetings, MeetingRule.ARTICLE).usually(MeetingRule.USUAL));

    public BodyRule {
        name = name.strip();
        seats = List.copyOf(seats);
        ARTICLE.require(id, name, kind, parent, seats, proxies, meetings);
        if (seats.stream().map(SeatRule::id).distinct().count() < seats.size()) {
            throw DomainException.invalid("/seats", "Two sorts of seats have the same id.");
        }
        if (id.equals(parent)) {
            throw DomainException.invalid("/parent", "A body does not answer to itself.");
        }
    }

    /** All of it. */
    public Phrase words() {
        return Phrase.of(
                "bodyRule.words",
                id,
                name,
                Phrase.constant(kind),
                above(),
                Phrase.list(seats.stream().map(SeatRule::words).toList()),
                proxies.words(),
                meetings.words());
    }

    /** Tells what changes for it, by the name that it has afterwards. */
    public static void compare(BodyRule before, BodyRule after, Told told) {
        ARTICLE.compare(before, after, told.about(Phrase.within(after.name)));
    }

    /** Says what it is. */
    public static void state(BodyRule body, Told told) {
        ARTICLE.state(body, told.about(Phrase.within(body.name)));
    }

    private Phrase above() {
        return parent == null ? Phrase.of("nobody") : Phrase.of("theBody", parent);
    }

    /** The sort of seat of that id. */
    public Optional<SeatRule> find(SeatRuleId seat) {
        return seats.stream().filter(each -> each.id().equals(seat)).findFirst();
    }
}
