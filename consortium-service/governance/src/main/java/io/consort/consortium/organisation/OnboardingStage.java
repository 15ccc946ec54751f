package io.consort.consortium.organisation;

/** How far an organisation has come aboard. */
public enum OnboardingStage {
    /** It is on the register; the identity provider is still to be told. */
    REGISTERED,
    /** The identity provider knows it. */
    LINKED,
    /** Its people sign in at its own provider. */
    FEDERATED,
    /** It has an administrator, who does the rest. */
    ADMINISTERED
}
