package io.consort.ipledger.witness;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.note.CosignatureVerifier;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;

/**
 * Registers the key with which the actor's own organisation cosigns checkpoints. Nobody registers one for another: a witness
 * that others chose would be none.
 *
 * @param key its public half, as C2SP tlog-cosignature writes it
 */
public record RegisterWitness(String key) implements Command<IpLedgerState, IpLedgerEvent> {

    /** Most witnesses of a ledger, so that a checkpoint with the lines of all stays a note. */
    static final int MOST = 50;

    public RegisterWitness {
        try {
            CosignatureVerifier.parse(key);
        } catch (IllegalArgumentException noKey) {
            throw new DomainException(
                    Kind.INVALID,
                    "invalid-field",
                    "Not a witness's key.",
                    new FieldError("/key", "Not a witness's key: write <name>+<hash>+<base64>, Ed25519, of type 4."));
        }
    }

    @Override
    public List<WitnessRegistered> decide(IpLedgerState state, Context context) {
        OrganisationId own = context.actor()
                .organisation()
                .orElseThrow(() -> new DomainException(
                        Kind.FORBIDDEN, "not-the-witness", "A witness's key is registered by its own organisation."));
        Witnesses witnesses = state.witnesses();
        witnesses.of(CosignatureVerifier.parse(key).id()).ifPresent(known -> {
            throw DomainException.conflict(
                    "witness-known", "The key is registered as " + known.id() + " of " + known.organisation() + ".");
        });
        if (witnesses.active().size() >= MOST) {
            throw DomainException.refused(
                    "too-many-witnesses", "A ledger has at most " + MOST + " witnesses; retire a key first.");
        }
        return List.of(new WitnessRegistered(witnesses.next(), own, key));
    }
}
