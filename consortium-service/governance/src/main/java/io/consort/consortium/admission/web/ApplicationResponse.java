package io.consort.consortium.admission.web;

import io.consort.consortium.admission.AdmissionEvent.ApplicationMade;
import io.consort.consortium.admission.Answer;
import io.consort.consortium.admission.ApplicationStatus;
import io.consort.consortium.admission.Candidacy;
import io.consort.consortium.charter.VettingStep;
import io.consort.consortium.charter.VettingStepId;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ApplicationResponse(
        OrganisationId organisation,
        ClassId membershipClass,
        int charterVersion,
        LocalDate appliedOn,

        @Schema(description = "The first day on which it is too late to decide on it")
        LocalDate lapsesOn,

        ApplicationStatus status,

        @Schema(description = "The step of vetting that is to be answered next") @Nullable
        VettingStepId next,

        @Schema(description = "For the applicant and the secretariat") @Nullable
        List<Answer> answers,

        @Schema(description = "Why it was rejected; for the same") @Nullable
        String reason) {

    static ApplicationResponse of(ApplicationMade made) {
        return new ApplicationResponse(
                made.organisation(),
                made.membershipClass(),
                made.charterVersion(),
                made.appliedOn(),
                made.lapsesOn(),
                ApplicationStatus.PENDING,
                null,
                List.of(),
                null);
    }

    static ApplicationResponse of(Candidacy application, LocalDate on, boolean concerned) {
        return new ApplicationResponse(
                application.organisation(),
                application.membershipClass(),
                application.charterVersion(),
                application.appliedOn(),
                application.lapsesOn(),
                application.status(on),
                application.next().map(VettingStep::id).orElse(null),
                concerned ? application.answers() : null,
                concerned ? application.reason() : null);
    }
}
