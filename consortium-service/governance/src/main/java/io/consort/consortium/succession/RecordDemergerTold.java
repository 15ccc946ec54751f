package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.succession.SuccessionEvent.DemergerTold;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.DemergerId;
import java.util.List;

/** Records that another service has carried a demerger out; refused with {@code succession-told} when that is known. */
record RecordDemergerTold(DemergerId demerger, String service) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<SuccessionEvent> decide(ConsortiumState state, Context context) {
        boolean awaited = Successors.of(state)
                .demergers()
                .find(demerger)
                .filter(each -> each.untold().contains(service))
                .isPresent();
        if (!awaited) {
            throw DomainException.conflict(
                    "succession-told", service + " is known to have carried out the demerger " + demerger + ".");
        }
        return List.of(new DemergerTold(demerger, service));
    }
}
