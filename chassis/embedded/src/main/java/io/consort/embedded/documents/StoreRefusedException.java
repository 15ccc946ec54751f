package io.consort.embedded.documents;

/** The store does not open. The message is a sentence for whoever started it. */
public final class StoreRefusedException extends RuntimeException {

    /**
     * @param sentence what is in the way, and where
     */
    public StoreRefusedException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what is in the way, and where
     * @param cause for the log
     */
    public StoreRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
