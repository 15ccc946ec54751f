package io.consort.consortium.admission;

import io.consort.consortium.charter.VettingStepId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about an applicant in one step.
 *
 * @param passed whether the step's question was answered with yes
 * @param evidence SHA-256 of what it rests on, in hexadecimal; null where it rests on nothing written
 */
public record Answer(
        VettingStepId step,
        boolean passed,
        String reason,
        @Nullable String evidence,
        LocalDate answeredOn) {}
