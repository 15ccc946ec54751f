package io.consort.kernel.note;

import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.InconsistentCheckpointException.Reason;
import java.util.Optional;

/**
 * Signs the checkpoints of logs, each only after it is proven to continue the last one that was signed for the log, so that a
 * rewritten past is never vouched for. A signature leaves this class only once it is recorded as the last; replicas that share
 * {@link SignedCheckpoints} may sign at the same time.
 */
public final class CheckpointSigner {

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
     * @param next the checkpoint to sign
     * @param proof that the last signed one leads to it; asked for only when there is one that is smaller and not empty
     * @return the note, signed by each of the keys that sign; the recorded one when this checkpoint is already the last, and whatever
     *     lines it had
     * @throws InconsistentCheckpointException when it does not follow from the last signed one
     * @throws NoteException when what is recorded as the last was not signed by this log
     */
    public String sign(Checkpoint next, ConsistencyProof proof) {
        while (true) {
            Optional<String> last = signed.last(next.origin());
            if (last.isPresent()) {
                Checkpoint before = recorded(last.get(), next.origin());
                if (before.equals(next)) {
                    String whole = signedByAll(last.get());
                    if (whole.equals(last.get()) || signed.replace(next.origin(), last, whole)) {
                        return whole;
                    }
                    continue;
                }
                requireContinues(before, next, proof);
            }
            String note = SignedNote.sign(next.text(), keys.signers().toArray(NoteSigner[]::new))
                    .toString();
            if (signed.replace(next.origin(), last, note)) {
                return note;
            }
        }
    }

    /** The note with a line of each key that signs: one that has come into use since goes before the others. */
    private String signedByAll(String note) {
        SignedNote opened = SignedNote.open(note, ours);
        NoteSigner[] missing = keys.signers().stream()
                .filter(signer ->
                        opened.verified().stream().noneMatch(line -> line.key().equals(signer.id())))
                .toArray(NoteSigner[]::new);
        return missing.length == 0
                ? note
                : SignedNote.sign(opened.text(), missing)
                        + note.substring(opened.text().length() + 1);
    }

    private Checkpoint recorded(String note, String origin) {
        Checkpoint checkpoint = Checkpoint.open(note, ours);
        if (!checkpoint.origin().equals(origin)) {
            throw new NoteException.Malformed("The checkpoint recorded for " + origin + " is of another log.");
        }
        return checkpoint;
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
