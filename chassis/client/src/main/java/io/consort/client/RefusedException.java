package io.consort.client;

/** The platform refused what the caller goes on with. */
public final class RefusedException extends RuntimeException {

    private static final int SHOWN = 600;

    /** With the start of what was answered. */
    public RefusedException(Answer<?> answer) {
        super(answer.status() + ": "
                + answer.text().substring(0, Math.min(SHOWN, answer.text().length())));
    }
}
