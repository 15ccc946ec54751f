package io.consort.ipledger.witness;

import io.consort.kernel.note.Cosignature;
import io.consort.kernel.note.CosignedCheckpoints;
import io.consort.kernel.note.NoteException;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;

/** Takes witnesses' cosignatures of a ledger's checkpoints. They are no entries, since an entry would outgrow what they sign. */
public final class Cosigning {

    private final CosignedCheckpoints checkpoints;

    public Cosigning(CosignedCheckpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /**
     * Who cosigned, and when.
     *
     * @param witness whose key
     * @param time when it signed
     */
    public record Word(Witness witness, Instant time) {}

    /**
     * Adds the cosignatures of a note to the checkpoint they sign.
     *
     * @param witnesses of the ledger
     * @param origin of its checkpoints
     * @param note a checkpoint of it with the log's signature and at least one of an active witness
     * @return the words that were taken
     * @throws DomainException INVALID, or REFUSED when a signature does not hold
     */
    public List<Word> add(Witnesses witnesses, String origin, String note) {
        try {
            return checkpoints.add(origin, note, witnesses.verifiers()).stream()
                    .map(cosignature -> word(witnesses, cosignature))
                    .toList();
        } catch (NoteException.Malformed malformed) {
            throw DomainException.invalid("/note", String.valueOf(malformed.getMessage()));
        } catch (NoteException.Forged | NoteException.Unsigned notBelieved) {
            throw DomainException.refused(
                    "cosignature-does-not-hold",
                    notBelieved.getMessage()
                            + " A note carries this ledger's own signature and that of a witness who is registered.");
        }
    }

    private static Word word(Witnesses witnesses, Cosignature cosignature) {
        Witness witness = witnesses.of(cosignature.key()).orElseThrow();
        return new Word(witness, cosignature.time());
    }

    /**
     * The largest checkpoint that was cosigned, with the lines of all who did.
     *
     * @throws DomainException NOT_FOUND when none was
     */
    public String largest(String origin) {
        return checkpoints
                .largest(origin)
                .orElseThrow(() -> DomainException.notFound("cosigned checkpoint", "of " + origin));
    }
}
