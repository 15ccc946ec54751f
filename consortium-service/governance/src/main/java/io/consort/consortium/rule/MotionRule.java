package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.clause.Stating;
import io.consort.consortium.clause.Statings;
import io.consort.consortium.clause.Telling;
import io.consort.consortium.clause.Tellings;
import io.consort.consortium.clause.Told;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who decides motions of a kind, and how.
 *
 * @param body the body that decides
 * @param effect what a resolution brings about
 * @param meeting how it is decided in a meeting; null when it cannot be
 * @param written how it is decided in a written procedure; null when it cannot be
 */
public record MotionRule(
        MotionKindId id,
        String name,
        BodyId body,
        EffectKind effect,
        @Nullable DecisionRule meeting,
        @Nullable DecisionRule written) {

    public static final Article<MotionRule> ARTICLE = article(Phrase::text);

    public MotionRule {
        name = name.strip();
        ARTICLE.require(id, name, body, effect, meeting, written);
        if (meeting == null && written == null) {
            throw DomainException.invalid(
                    "/meeting", "There is a rule for meetings, for written procedures, or for both.");
        }
        if (written != null && written.votingDays() == 0) {
            throw DomainException.invalid("/written/votingDays", "A written procedure takes at least a day.");
        }
    }

    private static Article<MotionRule> article(Function<BodyId, Phrase> bodies) {
        return Article.of(
                        MotionRule.class,
                        Clause.text("name", MotionRule::name, 100)
                                .told(Tellings.renamed())
                                .stated(Statings.own(name -> name)),
                        Clause.of("id", MotionRule::id).stated(),
                        Clause.of("body", MotionRule::body).replaced(bodies),
                        Clause.of("effect", MotionRule::effect).replaced(MotionRule::words),
                        Clause.<MotionRule, MotionRule>of("meeting", motion -> motion)
                                .told(way(MotionRule::meeting, bodies))
                                .stated(isWay(MotionRule::meeting, bodies)),
                        Clause.<MotionRule, MotionRule>of("written", motion -> motion)
                                .within(Limit.ofSchema("\"properties\":{\"votingDays\":{\"minimum\":1}}"))
                                .told(way(MotionRule::written, bodies))
                                .stated(isWay(MotionRule::written, bodies)))
                .together("""
                        "anyOf": [
                          {"properties": {"meeting": {"type": "object"}}, "required": ["meeting"]},
                          {"properties": {"written": {"type": "object"}}, "required": ["written"]}]""");
    }

    /** One of the two ways to decide; a rule says in which it is one where there are or were both. */
    private static Telling<MotionRule> way(
            Clause.Value<MotionRule, DecisionRule> rule, Function<BodyId, Phrase> bodies) {
        return (key, before, after, told) -> {
            if (before == null || after == null) {
                return;
            }
            DecisionRule old = rule.of(before);
            DecisionRule next = rule.of(after);
            Phrase body = bodies.apply(after.body);
            if (old == null && next != null) {
                told.say(key + ".added", body, next.words());
            } else if (old != null && next == null) {
                told.say(key + ".removed", body);
            } else if (old != null && next != null) {
                String of = before.hasBothWays() || after.hasBothWays() ? key + ".of" : "motionRule.of";
                DecisionRule.ARTICLE.compare(old, next, told.about(Phrase.of(of, body, Phrase.within(after.name))));
            }
        };
    }

    private static Stating<MotionRule> isWay(
            Clause.Value<MotionRule, DecisionRule> rule, Function<BodyId, Phrase> bodies) {
        return (key, motion, told) -> {
            DecisionRule way = rule.of(motion);
            if (way != null) {
                Phrase body = bodies.apply(motion.body);
                told.say(key + ".is", body);
                String of = motion.hasBothWays() ? key + ".of" : "motionRule.of";
                DecisionRule.ARTICLE.state(way, told.about(Phrase.of(of, body, Phrase.within(motion.name))));
            }
        };
    }

    private boolean hasBothWays() {
        return meeting != null && written != null;
    }

    /**
     * Tells what changes for motions of the kind.
     *
     * @param bodies what each body is called within a sentence
     */
    public static void compare(MotionRule before, MotionRule after, Function<BodyId, Phrase> bodies, Told told) {
        article(bodies).compare(before, after, told.about(Phrase.within(after.name)));
    }

    /**
     * Says what it is.
     *
     * @param bodies what each body is called within a sentence
     */
    public static void state(MotionRule motion, Function<BodyId, Phrase> bodies, Told told) {
        article(bodies).state(motion, told.about(Phrase.within(motion.name)));
    }

    /**
     * All of it.
     *
     * @param bodies what each body is called within a sentence
     */
    public Phrase words(Function<BodyId, Phrase> bodies) {
        Phrase met = meeting == null ? null : Phrase.of("motionRule.met", meeting.words());
        Phrase wrote = written == null ? null : Phrase.of("motionRule.wrote", written.words());
        Phrase ways =
                met != null && wrote != null ? Phrase.of("motionRule.ways", met, wrote) : met == null ? wrote : met;
        return Phrase.of("motionRule.words", id, name, bodies.apply(body), words(effect), Objects.requireNonNull(ways));
    }

    private static Phrase words(EffectKind effect) {
        return effect == EffectKind.NONE ? Phrase.of("effect.none") : Phrase.of("effect.some", Phrase.constant(effect));
    }
}
