package io.consort.ipledger.witness;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.List;

/**
 * Ends the use of a witness's key. Asked by its own organisation, or by the secretariat when that has left.
 *
 * @param id the key's number
 * @param mandate for whom the actor may decide
 */
public record RetireWitness(WitnessId id, Mandate mandate) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<WitnessRetired> decide(IpLedgerState state, Context context) {
        Witness witness = state.witnesses().require(id);
        if (!mandate.covers(context.actor(), witness.organisation())) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-the-witness",
                    "The key " + id + " is retired by " + witness.organisation() + " or by the secretariat.");
        }
        if (witness.retired() != null) {
            throw DomainException.conflict(
                    "witness-retired", "The key " + id + " was retired on " + witness.retired() + ".");
        }
        return List.of(new WitnessRetired(id, context.today()));
    }
}
