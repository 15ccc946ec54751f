package io.consort.consortium.admission;

import io.consort.consortium.admission.AdmissionEvent.ApplicationMade;
import io.consort.consortium.charter.VettingStep;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An organisation's wish to become a member. The steps that it goes through are those of the charter it applied under.
 *
 * @param lapsesOn the first day on which it is too late to decide on it
 * @param steps what is looked into, in order
 * @param answers to the first of them
 * @param ended as which it was ended; PENDING where it was not
 * @param reason why it was rejected; null unless it was
 */
public record Candidacy(
        OrganisationId organisation,
        ClassId membershipClass,
        int charterVersion,
        LocalDate appliedOn,
        LocalDate lapsesOn,
        List<VettingStep> steps,
        PVector<Answer> answers,
        ApplicationStatus ended,
        @Nullable String reason) {

    static Candidacy of(ApplicationMade event, List<VettingStep> steps) {
        return new Candidacy(
                event.organisation(),
                event.membershipClass(),
                event.charterVersion(),
                event.appliedOn(),
                event.lapsesOn(),
                steps,
                TreePVector.empty(),
                ApplicationStatus.PENDING,
                null);
    }

    /** How far it has come on a date. */
    public ApplicationStatus status(LocalDate on) {
        return ended == ApplicationStatus.PENDING && !on.isBefore(lapsesOn) ? ApplicationStatus.LAPSED : ended;
    }

    /** The step that is to be answered next; empty where all are. */
    public Optional<VettingStep> next() {
        return answers.size() < steps.size() ? Optional.of(steps.get(answers.size())) : Optional.empty();
    }

    /** The answer that stands in the way; empty where there is none. */
    public Optional<Answer> failed() {
        return answers.stream().filter(answer -> !answer.passed()).findFirst();
    }

    Candidacy answered(Answer answer) {
        return with(answers.plus(answer), ended, reason);
    }

    Candidacy ended(ApplicationStatus as, @Nullable String why) {
        return with(answers, as, why);
    }

    private Candidacy with(PVector<Answer> next, ApplicationStatus as, @Nullable String why) {
        return new Candidacy(organisation, membershipClass, charterVersion, appliedOn, lapsesOn, steps, next, as, why);
    }
}
