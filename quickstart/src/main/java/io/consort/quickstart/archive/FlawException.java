package io.consort.quickstart.archive;

/** Something in an archive is not as the ledger was signed. The message is a whole sentence, and names the entry where there is one. */
final class FlawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FlawException(String message) {
        super(message);
    }
}
