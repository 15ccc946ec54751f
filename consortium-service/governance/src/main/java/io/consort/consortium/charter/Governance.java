package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.clause.Statings;
import io.consort.consortium.clause.Tellings;
import io.consort.consortium.clause.Tellings.Item;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.separation.Constraint;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who decides what, and how.
 *
 * @param bodies the highest first
 * @param motions the kinds of motion there are
 * @param constraints which duties are kept apart
 * @param reserved acts that nobody does by hand; null where there are none, as in charters from before there could be
 * @param fourEyes names of acts that take a second person of the secretariat where it does them; null where there are none
 */
public record Governance(
        List<BodyRule> bodies,
        List<MotionRule> motions,
        List<Constraint> constraints,
        @Nullable List<ReservedAct> reserved,
        @Nullable List<String> fourEyes) {

    public static final Article<Governance> ARTICLE = Article.of(
            Governance.class,
            Clause.of("bodies", Governance::bodies)
                    .within(Limit.items(0, 50, "bodies"))
                    .told(Tellings.each(new Item<>(
                            BodyRule::id, BodyRule::words, body -> Phrase.within(body.name()), BodyRule::compare)))
                    .stated(Statings.each(BodyRule::state)),
            Clause.of("motions", Governance::motions)
                    .within(Limit.items(0, 100, "motions"))
                    .usually(List.of()),
            Clause.<Governance, Governance>of("motions", governance -> governance)
                    .told((key, before, after, told) -> {
                        if (before != null && after != null) {
                            Tellings.each(motion(after)).tell(key, before.motions, after.motions, told);
                        }
                    })
                    .stated((key, governance, told) -> Statings.<MotionRule>each(
                                    (motion, at) -> MotionRule.state(motion, governance::called, at))
                            .state(key, governance.motions, told)),
            Clause.of("constraints", Governance::constraints)
                    .within(Limit.items(0, 100, "constraints"))
                    .told(Tellings.each(new Item<>(
                            Constraint::id,
                            each -> List.of(each.id(), each.words(), each.why()),
                            each -> List.of(each.id(), each.words()),
                            (before, after, told) ->
                                    Constraint.ARTICLE.compare(before, after, told.about(after.id())))))
                    .stated(Statings.each((each, told) -> Constraint.ARTICLE.state(each, told.about(each.id()))))
                    .usually(List.of()),
            Clause.of("reserved", Governance::reservedActs)
                    .within(Limit.items(0, 100, "reserved"))
                    .told(Tellings.each(new Item<>(
                            ReservedAct::act,
                            each -> List.of(each.act(), each.needs().words()),
                            ReservedAct::act,
                            (before, after, told) ->
                                    ReservedAct.ARTICLE.compare(before, after, told.about(after.act())))))
                    .stated(Statings.each((each, told) -> ReservedAct.ARTICLE.state(each, told.about(each.act())))),
            Clause.of("fourEyes", Governance::fourEyesActs)
                    .within(Limit.items(0, 100, "fourEyes")
                            .and("\"uniqueItems\":true,\"items\":{\"type\":\"string\"," + ReservedAct.SCHEMA + "}"))
                    .told(Tellings.each(
                            new Item<>(Function.identity(), Function.identity(), Function.identity(), (_, _, _) -> {})))
                    .stated(Statings.each((act, told) -> told.say("governance.fourEyes.is", act))));

    /** The secretariat alone keeps the consortium's business. */
    public static final Governance NONE = new Governance(List.of(), List.of(), List.of());

    public Governance {
        bodies = List.copyOf(bodies);
        motions = List.copyOf(motions);
        constraints = List.copyOf(constraints);
        ARTICLE.require(bodies, motions, constraints, reserved, fourEyes);
        if (reserved != null) {
            requireOnce("/reserved", reserved.stream().map(ReservedAct::act).toList());
        }
        if (fourEyes != null) {
            for (int i = 0; i < fourEyes.size(); i++) {
                ReservedAct.requireName("/fourEyes/" + i, fourEyes.get(i));
            }
            requireOnce("/fourEyes", fourEyes);
        }
        reserved = orNothing(reserved);
        fourEyes = orNothing(fourEyes);
    }

    /** That reserves nothing. */
    public Governance(List<BodyRule> bodies, List<MotionRule> motions, List<Constraint> constraints) {
        this(bodies, motions, constraints, null, null);
    }

    /** None has one form, that of charters from before there could be any. */
    private static <T> @Nullable List<T> orNothing(@Nullable List<T> all) {
        return all == null || all.isEmpty() ? null : List.copyOf(all);
    }

    private static void requireOnce(String pointer, List<String> acts) {
        if (acts.stream().distinct().count() < acts.size()) {
            throw DomainException.invalid(pointer, "An act is named twice.");
        }
    }

    /** Bodies are called in the sentences of a motion what they are called afterwards. */
    private static Item<MotionRule> motion(Governance after) {
        Function<BodyId, Phrase> bodies = after::called;
        return new Item<>(
                MotionRule::id,
                each -> each.words(bodies),
                each -> Phrase.within(each.name()),
                (one, other, told) -> MotionRule.compare(one, other, bodies, told));
    }

    private Phrase called(BodyId id) {
        return bodies.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> Phrase.within(each.name()))
                .orElse(Phrase.text(id));
    }

    private List<ReservedAct> reservedActs() {
        return reserved == null ? List.of() : reserved;
    }

    private List<String> fourEyesActs() {
        return fourEyes == null ? List.of() : fourEyes;
    }
}
