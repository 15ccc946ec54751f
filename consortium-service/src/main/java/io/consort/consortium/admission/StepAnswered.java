package io.consort.consortium.admission;

import io.consort.consortium.charter.VettingStepId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something was found out about an applicant.
 *
 * @param evidence SHA-256 of what it rests on, in hexadecimal; null where it rests on nothing written
 */
public record StepAnswered(
        OrganisationId organisation,
        VettingStepId step,
        boolean passed,
        String reason,
        @Nullable String evidence,
        LocalDate answeredOn)
        implements AdmissionEvent {}
