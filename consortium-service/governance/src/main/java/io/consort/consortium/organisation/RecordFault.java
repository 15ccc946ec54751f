package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.OnboardingFailed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.outbox.Fault;
import java.util.List;

/** Records why a step of an organisation's way aboard cannot be made, for its administrators to see. */
record RecordFault(OrganisationId organisation, OnboardingStep step, Fault fault)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        Organisations.of(state).require(organisation);
        return List.of(new OnboardingFailed(organisation, step, fault.slug(), fault.detail()));
    }
}
