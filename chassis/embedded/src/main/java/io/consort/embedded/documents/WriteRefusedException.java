package io.consort.embedded.documents;

/** A change could not be written, and did not happen. What was there before can still be read. */
public final class WriteRefusedException extends RuntimeException {

    WriteRefusedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
