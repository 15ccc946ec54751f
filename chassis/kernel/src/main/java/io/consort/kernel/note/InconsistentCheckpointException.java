package io.consort.kernel.note;

/** A checkpoint is not signed, because the log's last signed one does not lead to it. */
public final class InconsistentCheckpointException extends RuntimeException {

    private final Reason reason;

    InconsistentCheckpointException(Reason reason, Checkpoint last, Checkpoint next) {
        super(reason + ": " + next + " does not follow " + last);
        this.reason = reason;
    }

    /** What stands against it. */
    public Reason reason() {
        return reason;
    }

    /** What can stand against a checkpoint. */
    public enum Reason {
        /** A larger tree has been signed. A replica that lags behind meets this: it should catch up. */
        SMALLER,
        /** Another root has been signed for this very size: the log has forked. */
        FORKED,
        /** The proof does not verify: the log's past was rewritten, or the proof is wrong. */
        UNPROVEN
    }
}
