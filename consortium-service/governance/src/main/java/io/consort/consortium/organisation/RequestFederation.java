package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.FederationRequested;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Asks for the link of an organisation's own provider. Refused with {@code identity-pending} before the organisation itself is linked. */
public record RequestFederation(OrganisationId organisation, Federation federation)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        if (Organisations.of(state).requireOn(organisation, context.today()).keycloakId() == null) {
            throw pending(organisation);
        }
        return List.of(new FederationRequested(organisation, federation));
    }

    static DomainException pending(OrganisationId organisation) {
        return DomainException.conflict(
                "identity-pending",
                "The identity provider does not know " + organisation + " yet; see its onboarding for the reason.");
    }
}
