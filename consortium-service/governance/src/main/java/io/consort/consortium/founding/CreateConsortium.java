package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Begins a consortium's own ledger. The second step of {@link Founding}. */
record CreateConsortium(FoundedConsortium founded) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ConsortiumEvent> decide(ConsortiumState state, Context context) {
        if (Consortium.find(state).isPresent()) {
            throw DomainException.conflict(
                    "consortium-created", "The ledger of " + founded.id() + " has been begun already.");
        }
        return List.of(
                new ConsortiumCreated(founded.id(), founded.foundation()), new CharterAdopted(founded.charter()));
    }
}
