package io.consort.kernel.witness;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Ends the use of a witness's key. Asked by its own organisation, or by the secretariat once that has left; whoever keeps the office cannot
 * silence a witness.
 */
record RetireWitness<S, E extends Event>(Witnessing<S, E> witnessing, WitnessId id, boolean left)
        implements Command<S, E> {

    @Override
    public List<E> decide(S state, Context context) {
        Witness witness = witnessing.witnesses().apply(state).require(id);
        if (!left && !witness.organisation().equals(context.actor().organisationOrNull())) {
            throw DomainException.forbidden(
                    "not-the-witness",
                    "The key " + id + " is retired by " + witness.organisation()
                            + ", and by the secretariat only once that is no member any more.");
        }
        if (witness.retired() != null) {
            throw DomainException.conflict(
                    "witness-retired", "The key " + id + " was retired on " + witness.retired() + ".");
        }
        return List.of(witnessing.retired().apply(id, context.today()));
    }
}
