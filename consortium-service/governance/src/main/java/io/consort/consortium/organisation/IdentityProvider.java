package io.consort.consortium.organisation;

import org.jspecify.annotations.Nullable;

/** Where people sign in, and where each organisation must be known for its people to act for it. */
public interface IdentityProvider {

    /**
     * Makes sure that the organisation is known under its alias, and says by which id. Asking again changes nothing and
     * answers the same, so that it may be asked again after an answer was lost.
     *
     * @return the organisation's own id at the provider
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when the provider does not answer as it should;
     *     CONFLICT {@code identity-conflict} when it refuses, for example because another organisation has the domain
     */
    String link(Organisation organisation);

    /**
     * Makes sure that the people of an organisation, which is linked, can sign in at its own provider. Asking again changes
     * nothing more.
     *
     * @param secret what the platform proves itself with there; null for SAML
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when the provider does not answer as it should; REFUSED
     *     {@code federation-refused} when it cannot read the other one's metadata
     */
    void federate(Organisation organisation, Federation federation, @Nullable Secret secret);

    /** Whether that has been done, to the end. */
    boolean isFederated(Organisation organisation, Federation federation);
}
