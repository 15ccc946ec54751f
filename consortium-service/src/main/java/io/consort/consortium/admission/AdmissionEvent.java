package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.kernel.identity.OrganisationId;

/** What happens to an application. */
public sealed interface AdmissionEvent extends ConsortiumEvent
        permits ApplicationMade,
                StepAnswered,
                ApplicationRejected,
                ApplicationWithdrawn,
                ApplicationLapsed,
                ApplicantAdmitted {

    /** Who applied. */
    OrganisationId organisation();

    @Override
    default String subject() {
        return "applications/" + organisation();
    }
}
