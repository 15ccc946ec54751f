package io.consort.kernel.witness;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.note.CosignatureVerifier;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Registers the key with which the actor's own organisation cosigns checkpoints. Nobody registers one for another: a witness
 * that others chose would be none. An organisation has one key in use; the one before is retired with it, so that no member has more than one
 * line in a note, or voice among the witnesses.
 */
record RegisterWitness<S, E extends Event>(Witnessing<S, E> witnessing, String key) implements Command<S, E> {

    /** Most witnesses of a ledger, so that a checkpoint with the lines of all stays a note. */
    static final int MOST = 50;

    /** Longest name of a key, in characters. */
    static final int LONGEST_NAME = 128;

    RegisterWitness {
        parse(key);
    }

    private static CosignatureVerifier parse(String key) {
        try {
            CosignatureVerifier verifier = CosignatureVerifier.parse(key);
            if (verifier.id().name().length() <= LONGEST_NAME) {
                return verifier;
            }
        } catch (IllegalArgumentException noKey) {
            throw refusal("Not a witness's key: write <name>+<hash>+<base64>, Ed25519, of type 4.");
        }
        throw refusal("A key's name has at most " + LONGEST_NAME + " characters.");
    }

    private static DomainException refusal(String reason) {
        return new DomainException(
                Kind.INVALID, "invalid-field", "Not a witness's key.", new FieldError("/key", reason));
    }

    @Override
    public List<E> decide(S state, Context context) {
        OrganisationId own = context.actor()
                .organisation()
                .orElseThrow(() -> DomainException.forbidden(
                        "not-the-witness", "A witness's key is registered by its own organisation."));
        Witnesses witnesses = witnessing.witnesses().apply(state);
        witnesses.withKey(parse(key)).ifPresent(known -> {
            throw DomainException.conflict(
                    "witness-known", "The key is registered as " + known.id() + " of " + known.organisation() + ".");
        });
        if (witnesses.active().stream()
                        .filter(witness -> !witness.organisation().equals(own))
                        .count()
                >= MOST) {
            throw DomainException.refused(
                    "too-many-witnesses", "A ledger has at most " + MOST + " witnesses; retire a key first.");
        }
        List<E> events = new ArrayList<>();
        witnesses.inUse(own).forEach(former -> events.add(witnessing.retired().apply(former.id(), context.today())));
        events.add(witnessing.registered().event(witnesses.next(), own, key));
        return events;
    }
}
