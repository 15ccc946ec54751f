package io.consort.kernel.note;

import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.InconsistentCheckpointException.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Signs the checkpoints of logs, each only after it is proven to continue the last one that was signed for the log, so that a
 * rewritten past is never vouched for. A signature leaves this class only once it is recorded as the last; replicas that share
 * {@link SignedCheckpoints} may sign at the same time.
 */
public final class CheckpointSigner {

    private final NoteSigner signer;
    private final SignedCheckpoints signed;
    private final NoteVerifier[] ours;

    /**
     * @param signer the present key
     * @param signed where the last checkpoint of each log is kept
     * @param earlier keys that signed for these logs before the present one
     */
    public CheckpointSigner(NoteSigner signer, SignedCheckpoints signed, NoteVerifier... earlier) {
        this.signer = signer;
        this.signed = signed;
        this.ours =
                Stream.concat(Stream.of(signer.verifier()), Stream.of(earlier)).toArray(NoteVerifier[]::new);
    }

    /**
     * @param next the checkpoint to sign
     * @param proof that the last signed one leads to it; asked for only when there is one that is smaller and not empty
     * @return the signed note; the recorded one when this checkpoint is already the last
     * @throws InconsistentCheckpointException when it does not follow from the last signed one
     * @throws NoteException when what is recorded as the last was not signed by this log
     */
    public String sign(Checkpoint next, ConsistencyProof proof) {
        while (true) {
            Optional<String> last = signed.last(next.origin());
            if (last.isPresent()) {
                Checkpoint before = recorded(last.get(), next.origin());
                if (before.equals(next)) {
                    return last.get();
                }
                requireContinues(before, next, proof);
            }
            String note = SignedNote.sign(next.text(), signer).toString();
            if (signed.replace(next.origin(), last, note)) {
                return note;
            }
        }
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
