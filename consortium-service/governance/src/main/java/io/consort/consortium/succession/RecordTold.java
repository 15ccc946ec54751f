package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.succession.SuccessionEvent.SuccessionTold;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records that another service has carried a succession out; refused with {@code succession-told} when that is known. */
record RecordTold(OrganisationId organisation, String service) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<SuccessionEvent> decide(ConsortiumState state, Context context) {
        if (Successors.of(state).untold(organisation).noneMatch(service::equals)) {
            throw DomainException.conflict(
                    "succession-told",
                    service + " is known to have carried out the succession of " + organisation + ".");
        }
        return List.of(new SuccessionTold(organisation, service));
    }
}
