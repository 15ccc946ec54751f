package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.admission.AdmissionEvent.StepAnswered;
import io.consort.consortium.body.Charge;
import io.consort.consortium.body.Charges;
import io.consort.consortium.charter.VettingStep;
import io.consort.consortium.charter.VettingStepId;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers the question of the step of vetting that is next: by the secretariat, or by whoever acts for the chair of the body that
 * the charter names. Refused with {@code application-ended}, {@code step-not-next}, {@code vetting-failed} after an answer with
 * no, {@code not-the-vetter}.
 *
 * @param passed yes or no
 * @param evidence SHA-256 of what the answer rests on, in hexadecimal; null where it rests on nothing written
 */
public record AnswerStep(
        OrganisationId organisation,
        @Meaning(example = "solvency") VettingStepId step,
        boolean passed,

        @Meaning(example = "Accounts of three years were examined.")
        String reason,

        @Meaning("SHA-256 of what it rests on, in hexadecimal") @Nullable
        String evidence)
        implements Command<ConsortiumState, ConsortiumEvent> {

    static final int LONGEST_REASON = 1_000;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public AnswerStep {
        reason = Wording.require("/reason", reason, LONGEST_REASON);
        if (evidence != null && !DIGEST.matcher(evidence).matches()) {
            throw DomainException.invalid(
                    "/evidence", "SHA-256 in hexadecimal has 64 of the digits 0 to 9 and a to f.");
        }
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        return requireVetter(state, next(state, context).by(), context);
    }

    @Override
    public List<AdmissionEvent> decide(ConsortiumState state, Context context) {
        VettingStep _ = next(state, context);
        return List.of(new StepAnswered(organisation, step, passed, reason, evidence, context.today()));
    }

    private VettingStep next(ConsortiumState state, Context context) {
        Candidacy application = Applications.of(state).requirePending(organisation, context.today());
        application.failed().ifPresent(no -> {
            throw DomainException.conflict(
                    "vetting-failed", "Step " + no.step() + " was answered with no; reject the application.");
        });
        return application
                .next()
                .filter(each -> each.id().equals(step))
                .orElseThrow(() -> DomainException.conflict(
                        "step-not-next",
                        application
                                .next()
                                .map(each -> "Step " + each.id() + " is next, not " + step + ".")
                                .orElse("Every step is answered.")));
    }

    private static Authority requireVetter(ConsortiumState state, @Nullable BodyId by, Context context) {
        Charges charges = Charges.of(state, context);
        Optional<? extends Charge> found = by == null ? charges.secretariat() : charges.office(by, Office.CHAIR);
        return found.<Charge>map(each -> each)
                .orElseThrow(() -> DomainException.forbidden(
                        "not-the-vetter",
                        "This step is answered by " + (by == null ? "the secretariat" : "the chair of " + by) + "."))
                .authority();
    }
}
