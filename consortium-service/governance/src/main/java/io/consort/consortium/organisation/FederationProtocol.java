package io.consort.consortium.organisation;

/** How two providers speak to one another. */
public enum FederationProtocol {
    /** OpenID Connect 1.0. */
    OIDC,
    /** SAML 2.0. */
    SAML
}
