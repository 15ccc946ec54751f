package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.DemergerCarried;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.DemergerId;
import java.util.List;

/** Records that the consortia have been told of a demerger; refused with {@code demerger-carried} when it was recorded already. */
public record CarryDemerger(OrganisationId organisation, DemergerId demerger)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        if (!Organisations.of(state).unfinished().demergers().contains(demerger)) {
            throw DomainException.conflict(
                    "demerger-carried", "No consortium is still to be told of the demerger " + demerger + ".");
        }
        return List.of(new DemergerCarried(organisation, demerger));
    }
}
