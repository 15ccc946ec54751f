package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;

/**
 * A step on an organisation's way aboard could not be made, for another reason than last time. It is tried again.
 *
 * @param slug the refusal, by name
 * @param reason in words
 */
public record OnboardingFailed(OrganisationId organisation, OnboardingStep step, String slug, String reason)
        implements OrganisationEvent {}
