package io.consort.kernel.witness;

import io.consort.kernel.note.CosignatureVerifier;
import io.consort.kernel.note.CosignedCheckpoints;
import io.consort.kernel.note.KeyId;
import io.consort.kernel.note.NoteException;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
     * @param now what no word may be after by much
     * @return of each witness in the note, the word that stands now
     * @throws DomainException INVALID, or REFUSED when a signature does not hold
     */
    public List<Word> add(Witnesses witnesses, String origin, String note, Instant now) {
        Map<CosignatureVerifier, Witness> known = witnesses.verifiers();
        Map<KeyId, Witness> byId = new HashMap<>();
        known.forEach((key, witness) -> byId.put(key.id(), witness));
        try {
            return checkpoints.add(origin, note, known.keySet(), now).stream()
                    .map(each -> new Word(Objects.requireNonNull(byId.get(each.key())), each.time()))
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
