package io.consort.consortium.difference;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes for the kinds of motion. */
final class MotionDifferences {

    private final Charter charter;
    private final Sentences sentences;

    private MotionDifferences(Charter charter, Sentences sentences) {
        this.charter = charter;
        this.sentences = sentences;
    }

    static void add(Charter before, Charter after, Sentences sentences) {
        sentences.begin(Section.MOTIONS);
        MotionDifferences differences = new MotionDifferences(after, sentences);
        sentences.lists(
                before.motions(),
                after.motions(),
                MotionRule::id,
                differences::describe,
                each -> "There are no motions on " + Words.within(each.name()) + " any more.",
                differences::compare,
                "the kinds of motion");
    }

    private String describe(MotionRule motion) {
        List<String> ways = new ArrayList<>();
        if (motion.meeting() != null) {
            ways.add("in a meeting by " + RuleDifferences.describe(motion.meeting()));
        }
        if (motion.written() != null) {
            ways.add("in a written procedure by " + RuleDifferences.describe(motion.written()));
        }
        return "A kind of motion is added, " + motion.id() + " (" + motion.name() + "): the " + body(motion.body())
                + " decides, with " + effect(motion.effect()) + ", " + String.join("; or ", ways) + ".";
    }

    private void compare(MotionRule before, MotionRule after) {
        String on = Words.within(after.name());
        sentences.compare(
                before.name(),
                after.name(),
                (a, b) -> "Motions on " + Words.within(a) + " are called " + b + " from now on.");
        sentences.compare(
                before.body(),
                after.body(),
                (a, b) -> "The " + body(b) + " decides on " + on + " instead of the " + body(a) + ".");
        sentences.compare(
                before.effect(),
                after.effect(),
                (a, b) -> "A resolution on " + on + " has " + effect(b) + " instead of " + effect(a) + ".");
        boolean both = hasBothWays(before) || hasBothWays(after);
        String of = " of the " + body(after.body()) + " for " + on;
        String the = "The " + body(after.body()) + " can ";
        rule(before.meeting(), after.meeting(), the, on + " in a meeting", of + (both ? " in meetings" : ""));
        rule(before.written(), after.written(), the, on + " in a written procedure", of + (both ? " in writing" : ""));
    }

    private static boolean hasBothWays(MotionRule motion) {
        return motion.meeting() != null && motion.written() != null;
    }

    private void rule(@Nullable DecisionRule before, @Nullable DecisionRule after, String the, String on, String of) {
        if (before == null && after != null) {
            sentences.add(the + "also decide on " + on + ", by " + RuleDifferences.describe(after) + ".");
        } else if (before != null && after == null) {
            sentences.add(the + "no longer decide on " + on + ".");
        } else if (before != null && after != null) {
            new RuleDifferences(of, sentences).compare(before, after);
        }
    }

    private String body(BodyId id) {
        return charter.body(id).map(BodyRule::name).map(Words::within).orElse(id.value());
    }

    private static String effect(EffectKind effect) {
        return effect == EffectKind.NONE ? "no effect of its own" : "the effect " + Words.constant(effect);
    }
}
