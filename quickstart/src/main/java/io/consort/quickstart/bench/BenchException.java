package io.consort.quickstart.bench;

import org.jspecify.annotations.Nullable;

/** Something could not be measured, and why. */
public final class BenchException extends RuntimeException {

    /** With the reason in words. */
    public BenchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
