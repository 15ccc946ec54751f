package io.consort.kernel.note;

import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.InconsistentCheckpointException.Reason;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs the checkpoints of logs, each only after it is proven to continue the last one that was signed for the log, so that a
 * rewritten past is never vouched for. A signature leaves this class only once it is recorded as the last; replicas that share
 * {@link SignedCheckpoints} may sign at the same time.
 */
public final class CheckpointSigner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSigner.class);
    private static final String ASIDE = " set aside";

    private final LogKeys keys;
    private final SignedCheckpoints signed;
    private final NoteVerifier[] ours;

    /**
     * @param keys those that sign, and those that did for these logs before
     * @param signed where the last checkpoint of each log is kept
     */
    public CheckpointSigner(LogKeys keys, SignedCheckpoints signed) {
        this.keys = keys;
        this.signed = signed;
        this.ours = keys.verifiers().toArray(NoteVerifier[]::new);
    }

    /**
     * Signs a checkpoint. What is kept of the same is served as it is kept, mended where it has more lines than a note may have, and with a line of
     * the present key where only an earlier one had signed it.
     *
     * @param next the checkpoint to sign
     * @param proof that the last signed one leads to it; asked for only when there is one that is smaller and not empty
     * @return the note, signed by each of the keys that sign; the recorded one when this checkpoint is already the last, and whatever
     *     lines it had
     * @throws InconsistentCheckpointException when it does not follow from the last signed one
     */
    public String sign(Checkpoint next, ConsistencyProof proof) {
        while (true) {
            Optional<String> stored = signed.last(next.origin());
            Optional<KeptCheckpoint> last = stored.flatMap(note -> KeptCheckpoint.read(next.origin(), note, ours));
            if (stored.isPresent() && last.isEmpty()) {
                setAside(next.origin(), stored.get());
            }
            Optional<Checkpoint> before = last.or(() -> CosignedCheckpoints.kept(signed, next.origin(), ours))
                    .map(KeptCheckpoint::checkpoint);
            if (before.isPresent() && !before.get().equals(next)) {
                requireContinues(before.get(), next, proof);
            }
            String note = last.filter(each -> each.checkpoint().equals(next))
                    .map(kept -> kept.signedBy(keys.signers()).toString())
                    .orElseGet(() -> SignedNote.sign(next.text(), keys.signers().toArray(NoteSigner[]::new))
                            .toString());
            if (stored.filter(note::equals).isPresent() || signed.replace(next.origin(), stored, note)) {
                return note;
            }
        }
    }

    /**
     * What was last signed for a log, as far as that can still be read: the last checkpoint, or else the largest that was cosigned. What is kept
     * and cannot be read, or is not signed by one of this log's keys, binds it to nothing: else whoever spoils one note would end the log.
     */
    public Optional<Checkpoint> last(String origin) {
        return signed.last(origin)
                .flatMap(note -> KeptCheckpoint.read(origin, note, ours))
                .or(() -> CosignedCheckpoints.kept(signed, origin, ours))
                .map(KeptCheckpoint::checkpoint);
    }

    /** Keeps the first that could not be read, for whoever looks into it. */
    private void setAside(String origin, String note) {
        LOG.error("The last checkpoint kept for {} is none that this log signed; it is set aside: {}", origin, note);
        signed.replace(origin + ASIDE, Optional.empty(), note);
    }

    private static void requireContinues(Checkpoint last, Checkpoint next, ConsistencyProof proof) {
        if (next.size() < last.size()) {
            throw new InconsistentCheckpointException(Reason.SMALLER, last, next);
        }
        if (next.size() == last.size()) {
            throw new InconsistentCheckpointException(Reason.FORKED, last, next);
        }
        // Every log begins with nothing: from the empty tree there is nothing to prove, nor any proof.
        boolean proven = last.size() == 0
                || Verification.consistency(
                        last.size(), next.size(), proof.between(last.size(), next.size()), last.root(), next.root());
        if (!proven) {
            throw new InconsistentCheckpointException(Reason.UNPROVEN, last, next);
        }
    }
}
