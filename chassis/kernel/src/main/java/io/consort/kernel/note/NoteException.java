package io.consort.kernel.note;

/** Why a note is not believed. */
public abstract sealed class NoteException extends RuntimeException {

    private NoteException(String message) {
        super(message);
    }

    /** It breaks the format, so nothing can be said of who signed it. */
    public static final class Malformed extends NoteException {

        Malformed(String reason) {
            super(reason);
        }

        Malformed(String reason, Exception cause) {
            super(reason);
            initCause(cause);
        }
    }

    /** None of the keys that are trusted has signed it. */
    public static final class Unsigned extends NoteException {

        Unsigned() {
            super("None of the known keys has signed the note.");
        }
    }

    /** It claims a signature of a trusted key that this key did not make. */
    public static final class Forged extends NoteException {

        Forged(KeyId key) {
            super("The signature of " + key + " does not verify.");
        }
    }
}
