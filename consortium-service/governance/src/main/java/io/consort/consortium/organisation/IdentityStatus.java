package io.consort.consortium.organisation;

/** How far an organisation's link to the identity provider has come. */
public enum IdentityStatus {
    /** It is being made, and tried again until it is. */
    PENDING,
    /** The organisation's people can sign in. */
    LINKED
}
