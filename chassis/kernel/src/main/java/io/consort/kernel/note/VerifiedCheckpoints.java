package io.consort.kernel.note;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of a log, and the checkpoints that they were seen to have signed: what one note was found to say it says for ever, so a note that
 * comes with many proofs is checked once. Only what holds is remembered, by the digest of the whole note, and not for other keys: whoever learns others
 * begins with a new one of these. For any number of threads.
 */
public final class VerifiedCheckpoints {

    /** How many are remembered; of more, those that came last. */
    static final int MOST = 256;

    private final NoteVerifier[] known;
    private final Map<Hash, Checkpoint> verified = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, Checkpoint> eldest) {
            return size() > MOST;
        }
    };

    /** @param known keys that are trusted; one of them must have signed */
    public VerifiedCheckpoints(NoteVerifier... known) {
        this.known = known.clone();
    }

    /**
     * As {@link Checkpoint#open}, and with the same answer.
     *
     * @throws NoteException when it is not a checkpoint or not signed by one of the keys
     */
    public Checkpoint open(String note) {
        Hash digest = Hashing.sha256(NoteText.encode(note));
        Checkpoint before = remembered(digest);
        if (before != null) {
            return before;
        }
        Checkpoint checkpoint = Checkpoint.open(note, known);
        remember(digest, checkpoint);
        return checkpoint;
    }

    private @Nullable Checkpoint remembered(Hash digest) {
        synchronized (verified) {
            return verified.get(digest);
        }
    }

    private void remember(Hash digest, Checkpoint checkpoint) {
        synchronized (verified) {
            verified.put(digest, checkpoint);
        }
    }
}
