package io.consort.ipledger.witness;

import io.consort.kernel.note.CosignatureVerifier;
import io.consort.kernel.note.KeyId;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;

/**
 * The witnesses of a ledger.
 *
 * @param registered in the order of recording, which is that of their numbers
 */
public record Witnesses(PVector<Witness> registered) {

    /** Without witnesses. */
    public static final Witnesses EMPTY = new Witnesses(Row.empty());

    /** The witness with that number. */
    public Optional<Witness> witness(WitnessId id) {
        return id.number() <= registered.size() ? Optional.of(registered.get(id.number() - 1)) : Optional.empty();
    }

    /**
     * The witness with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    Witness require(WitnessId id) {
        return witness(id).orElseThrow(() -> DomainException.notFound("witness", id));
    }

    /** Those whose cosignatures are taken. */
    List<Witness> active() {
        return registered.stream().filter(Witness::isActive).toList();
    }

    /** Whose key it is. */
    public Optional<Witness> of(KeyId key) {
        return registered.stream()
                .filter(witness -> witness.verifier().id().equals(key))
                .findFirst();
    }

    List<CosignatureVerifier> verifiers() {
        return active().stream().map(Witness::verifier).toList();
    }

    WitnessId next() {
        return WitnessId.of(registered.size() + 1);
    }

    /** With one more. */
    public Witnesses with(WitnessRegistered event) {
        return new Witnesses(registered.plus(new Witness(event.id(), event.organisation(), event.key(), null)));
    }

    /** Without the cosignatures to come of one. */
    public Witnesses with(WitnessRetired event) {
        Witness known = require(event.id());
        return new Witnesses(registered.with(
                event.id().number() - 1, new Witness(known.id(), known.organisation(), known.key(), event.on())));
    }
}
