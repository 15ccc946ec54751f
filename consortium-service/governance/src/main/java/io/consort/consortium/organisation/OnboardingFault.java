package io.consort.consortium.organisation;

import io.consort.kernel.outbox.Fault;
import java.time.Instant;

/**
 * Why a step could not be made.
 *
 * @param since when it was first met
 */
public record OnboardingFault(OnboardingStep step, Fault fault, Instant since) {

    boolean isSame(OnboardingStep other, Fault why) {
        return step == other && fault.equals(why);
    }
}
