package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;

/** The IP ledger, as far as resolutions decide on its distribution schemes. */
@FunctionalInterface
public interface SchemeLedger {

    /**
     * Puts a version of a scheme into effect, once for a resolution however often it is asked.
     *
     * @throws DomainException what a rule over there refused; UNAVAILABLE when it is not known whether it is done
     */
    void enact(ConsortiumId consortium, ResolutionId resolution, Proposal.EnactScheme scheme);
}
