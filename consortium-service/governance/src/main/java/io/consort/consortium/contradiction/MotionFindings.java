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
                "motion",
                motions.stream().map(MotionRule::id).toList());
        if (isGovernedForEver(document)) {
            findings.add("/governance/motions", "never-changed");
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
            findings.add(at + "/body", "decided-by-no-body", motion.body());
            return;
        }
        if (document.voting(body).isEmpty()) {
            findings.add(at + "/body", "decided-by-nobody", body.id());
            return;
        }
        if (motion.meeting() != null) {
            new RuleFindings(document, body, motion.meeting(), at + "/meeting", findings).look();
            if (motion.meeting().votingDays() != 0) {
                findings.add(at + "/meeting/votingDays", "meeting-with-days");
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
            findings.add(at, "term-over-before-election", days, shortest.getAsInt());
        }
    }
}
