package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.FederationEstablished;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that an organisation's own provider is linked. Refused with {@code federation-settled} when that is known, or another is wanted by now. */
record RecordFederation(OrganisationId organisation, Federation federation)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Onboarding onboarding = Organisations.of(state).require(organisation).onboarding();
        if (onboarding.federated() || !federation.equals(onboarding.federation())) {
            throw DomainException.conflict(
                    "federation-settled",
                    "The provider of " + organisation + " is linked already, or another one is wanted by now.");
        }
        return List.of(new FederationEstablished(organisation));
    }
}
