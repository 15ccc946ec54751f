package io.consort.consortium;

import io.consort.consortium.admission.AdmissionEvent;
import io.consort.consortium.admission.ApplicationRejected;
import io.consort.consortium.admission.StepAnswered;
import io.consort.kernel.ledger.Audience;
import java.time.Instant;

/**
 * Whom each entry of a consortium's ledger concerns. What is decided is for everyone who may read the ledger; what was found out
 * about an applicant, and why it was rejected, is for the applicant and the secretariat.
 */
final class ConsortiumAudiences {

    private ConsortiumAudiences() {}

    static Audience of(ConsortiumState state, ConsortiumEvent event, Instant now) {
        return event instanceof AdmissionEvent admission ? of(admission) : Audience.EVERYONE;
    }

    private static Audience of(AdmissionEvent event) {
        boolean confidential = event instanceof StepAnswered || event instanceof ApplicationRejected;
        return confidential ? Audience.of(event.organisation()::equals) : Audience.EVERYONE;
    }
}
