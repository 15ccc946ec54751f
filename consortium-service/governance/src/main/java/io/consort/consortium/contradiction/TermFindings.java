package io.consort.consortium.contradiction;

import io.consort.consortium.charter.AdmissionRule;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.RenewalRule;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Terms of membership that the rest of the charter does not bear out. */
final class TermFindings {

    private static final int LONGEST_MONTH = 31;

    private TermFindings() {}

    static void look(Document document, Findings findings) {
        Charter charter = document.charter();
        charter.admission().ifPresent(rule -> look(document, rule, findings));
        charter.admission()
                .flatMap(rule -> Optional.ofNullable(rule.decidedBy()))
                .flatMap(charter::motion)
                .ifPresent(motion -> lookAtTime(document, motion, findings));
        charter.renewal().ifPresent(rule -> look(charter, rule, findings));
    }

    private static void look(Document document, AdmissionRule rule, Findings findings) {
        for (int i = 0; i < rule.steps().size(); i++) {
            BodyId by = rule.steps().get(i).by();
            if (by != null && document.body(by).isEmpty()) {
                findings.add("/terms/admission/steps/" + i + "/by", "answered-by-no-body", by);
            }
        }
        MotionKindId decidedBy = rule.decidedBy();
        String at = "/terms/admission/decidedBy";
        if (decidedBy == null) {
            if (document.charter().isResolved(EffectKind.ADMISSION)) {
                findings.add(at, "admitted-by-motion");
            }
            return;
        }
        document.charter()
                .motion(decidedBy)
                .ifPresentOrElse(
                        motion -> {
                            if (motion.effect() != EffectKind.ADMISSION) {
                                findings.add(at, "admits-nobody", decidedBy);
                            }
                        },
                        () -> findings.add(at, "no-motion", decidedBy));
    }

    /** Applications that lapse before a decision on them could stand. Meetings can take one up at once, where all agree. */
    private static void lookAtTime(Document document, MotionRule motion, Findings findings) {
        int open = document.charter().deadlines().applicationDays();
        int takes = Stream.of(motion.meeting(), motion.written())
                .filter(Objects::nonNull)
                .mapToInt(rule -> rule.votingDays() + rule.timeLockDays())
                .min()
                .orElse(0);
        if (takes >= open) {
            findings.add("/terms/deadlines/applicationDays", "application-lapses", open, motion.id(), takes);
        }
    }

    private static void look(Charter charter, RenewalRule rule, Findings findings) {
        if (rule.graceDays() > rule.termMonths() * LONGEST_MONTH) {
            findings.add("/terms/renewal/graceDays", "grace-too-long", rule.graceDays(), rule.termMonths());
        }
        if (charter.noticeMonths() > rule.termMonths()) {
            findings.add("/noticeMonths", "notice-too-long", rule.termMonths(), charter.noticeMonths());
        }
    }
}
