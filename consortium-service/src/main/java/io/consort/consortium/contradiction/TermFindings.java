package io.consort.consortium.contradiction;

import io.consort.consortium.charter.AdmissionRule;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.RenewalRule;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionKindId;

/** Terms of membership that the rest of the charter does not bear out. */
final class TermFindings {

    private static final int LONGEST_MONTH = 31;

    private TermFindings() {}

    static void look(Document document, Findings findings) {
        Charter charter = document.charter();
        charter.admission().ifPresent(rule -> look(document, rule, findings));
        charter.renewal().ifPresent(rule -> look(charter, rule, findings));
    }

    private static void look(Document document, AdmissionRule rule, Findings findings) {
        for (int i = 0; i < rule.steps().size(); i++) {
            BodyId by = rule.steps().get(i).by();
            if (by != null && document.body(by).isEmpty()) {
                findings.add("/terms/admission/steps/" + i + "/by", "There is no body " + by + " to answer it.");
            }
        }
        MotionKindId decidedBy = rule.decidedBy();
        String at = "/terms/admission/decidedBy";
        if (decidedBy == null) {
            if (document.charter().isResolved(EffectKind.ADMISSION)) {
                findings.add(
                        at,
                        "There is a kind of motion that admits, so that the secretariat does not; say that it decides on"
                                + " applications.");
            }
            return;
        }
        document.charter()
                .motion(decidedBy)
                .ifPresentOrElse(
                        motion -> {
                            if (motion.effect() != EffectKind.ADMISSION) {
                                findings.add(at, "Motions of the kind " + decidedBy + " do not admit anyone.");
                            }
                        },
                        () -> findings.add(at, "There is no kind of motion " + decidedBy + "."));
    }

    private static void look(Charter charter, RenewalRule rule, Findings findings) {
        if (rule.graceDays() > rule.termMonths() * LONGEST_MONTH) {
            findings.add(
                    "/terms/renewal/graceDays",
                    "A membership can be renewed for " + rule.graceDays() + " days after its end, longer than the "
                            + rule.termMonths() + " months that it lasts.");
        }
        if (charter.noticeMonths() > rule.termMonths()) {
            findings.add(
                    "/noticeMonths",
                    "A membership ends after " + rule.termMonths() + " months unless it is renewed, before a notice of "
                            + charter.noticeMonths() + " months could.");
        }
    }
}
