package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.FoundedConsortium.Stage;
import io.consort.consortium.founding.FoundingEvent.ConsortiumOpened;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** Records on the platform's ledger that a consortium's own has been begun. The last step of {@link Founding}. */
record RecordOpening(ConsortiumId consortium) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<FoundingEvent> decide(ConsortiumState state, Context context) {
        FoundedConsortium founded = Foundations.of(state)
                .find(consortium)
                .orElseThrow(() -> DomainException.notFound("consortium", consortium));
        if (founded.stage() != Stage.OPENING) {
            throw DomainException.conflict("consortium-opened", consortium + " has been opened already.");
        }
        return List.of(new ConsortiumOpened(consortium));
    }
}
