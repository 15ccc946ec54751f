package io.consort.consortium.organisation;

/** What is done for an organisation at the identity provider, in this order. */
public enum OnboardingStep {
    /** The provider is to know the organisation and its domains. */
    LINK,
    /** The organisation's own provider is to be linked to it. */
    FEDERATE
}
