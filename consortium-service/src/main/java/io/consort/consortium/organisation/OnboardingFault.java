package io.consort.consortium.organisation;

import java.time.Instant;

/**
 * Why a step could not be made.
 *
 * @param slug the refusal, by name
 * @param reason in words
 * @param since when it was first met
 */
public record OnboardingFault(OnboardingStep step, String slug, String reason, Instant since) {

    boolean isSame(OnboardingStep other, String otherSlug, String otherReason) {
        return step == other && slug.equals(otherSlug) && reason.equals(otherReason);
    }
}
