package io.consort.consortium.contradiction;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.SeatRule;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Kinds of motion that nobody decides, and a charter that could never be changed. */
final class MotionFindings {

    private static final int SHORTEST_MONTH = 28;

    private MotionFindings() {}

    static void look(Document document, Findings findings) {
        List<MotionRule> motions = document.charter().motions();
        findings.addRepeated(
                "/governance/motions",
                "kind of motion",
                motions.stream().map(MotionRule::id).toList());
        if (isGovernedForEver(document)) {
            findings.add(
                    "/governance/motions",
                    "No kind of motion changes the charter, so that nobody ever could. Name one whose effect is a"
                            + " charter change.");
        }
        for (int i = 0; i < motions.size(); i++) {
            look(document, motions.get(i), Document.MOTIONS + i, findings);
        }
    }

    private static boolean isGovernedForEver(Document document) {
        Charter charter = document.charter();
        return (charter.hasMotions() || !charter.bodies().isEmpty()) && !charter.isResolved(EffectKind.CHARTER_CHANGE);
    }

    private static void look(Document document, MotionRule motion, String at, Findings findings) {
        BodyRule body = document.body(motion.body()).orElse(null);
        if (body == null) {
            findings.add(at + "/body", "The body " + motion.body() + " would decide, and there is none.");
            return;
        }
        if (document.voting(body).isEmpty()) {
            findings.add(
                    at + "/body",
                    "Nobody can come to vote in the body " + body.id()
                            + ", so that it reaches no quorum and no majority.");
            return;
        }
        if (motion.meeting() != null) {
            new RuleFindings(document, body, motion.meeting(), at + "/meeting", findings).look();
            if (motion.meeting().votingDays() != 0) {
                findings.add(
                        at + "/meeting/votingDays",
                        "A meeting votes while it meets; days of voting belong to a written procedure.");
            }
        }
        if (motion.written() != null) {
            new RuleFindings(document, body, motion.written(), at + "/written", findings).look();
        }
        if (motion.effect() == EffectKind.ELECTION) {
            lookAtTerms(document, motion, at, findings);
        }
    }

    /** An election that is over only when the term is. */
    private static void lookAtTerms(Document document, MotionRule motion, String at, Findings findings) {
        OptionalInt shortest = document.charter().bodies().stream()
                .flatMap(body -> body.seats().stream())
                .filter(seat -> seat.filling().equals(new Filling.ByElection(motion.body())) && seat.termMonths() > 0)
                .mapToInt(SeatRule::termMonths)
                .min();
        if (shortest.isEmpty()) {
            return;
        }
        int days = Stream.of(motion.meeting(), motion.written())
                .filter(rule -> rule != null)
                .mapToInt(rule -> rule.timeLockDays()
                        + (rule.veto() == null ? 0 : rule.veto().days()))
                .max()
                .orElse(0);
        if (days >= shortest.getAsInt() * SHORTEST_MONTH) {
            findings.add(
                    at,
                    "Veto and time lock last " + days + " days, and a seat that is elected so is held for "
                            + shortest.getAsInt() + " months: the term could end before the election stands.");
        }
    }
}
