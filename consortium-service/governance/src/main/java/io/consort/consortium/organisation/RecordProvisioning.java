package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationProvisioned;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that the identity provider knows an organisation. The last step of {@link Provisioning}. */
record RecordProvisioning(OrganisationId organisation, String keycloakId)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Organisation registered = Organisations.of(state)
                .find(organisation)
                .orElseThrow(() -> DomainException.notFound("organisation", organisation));
        if (registered.keycloakId() != null) {
            throw DomainException.conflict(
                    "identity-linked", "The organisation " + organisation + " is linked already.");
        }
        return List.of(new OrganisationProvisioned(organisation, keycloakId));
    }
}
