package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.SuccessionCarried;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that every consortium has been told of a succession; refused with {@code succession-carried} when it was recorded already. */
public record CarrySuccession(OrganisationId organisation) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<OrganisationEvent> decide(ConsortiumState state, Context context) {
        if (!Organisations.of(state).unfinished().successions().contains(organisation)) {
            throw DomainException.conflict(
                    "succession-carried", "No consortium is still to be told that " + organisation + " was succeeded.");
        }
        return List.of(new SuccessionCarried(organisation));
    }
}
