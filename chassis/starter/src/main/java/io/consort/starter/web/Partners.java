package io.consort.starter.web;

import java.util.Optional;

/**
 * Which partner clients there are, and what each may do. A port: consortium-service answers from its own ledger, every other service asks it.
 * It never guesses.
 */
@FunctionalInterface
public interface Partners {

    /**
     * The partner client behind one of its credentials; empty where there is none by that name, or it is revoked or expired.
     *
     * @param clientId by which the credential is known to the identity provider: a token's {@code azp}
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it was not learnt within the last five seconds and cannot be learnt now
     */
    Optional<Partner> of(String clientId);
}
