package io.consort.quickstart.console;

import org.jspecify.annotations.Nullable;

/** Why a command cannot go on. The message is one sentence for whoever typed it; no stack trace is shown. */
public final class RefusedException extends RuntimeException {

    public RefusedException(String sentence) {
        super(sentence);
    }

    public RefusedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
