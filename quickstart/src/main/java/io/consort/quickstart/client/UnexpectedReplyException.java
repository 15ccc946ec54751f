package io.consort.quickstart.client;

/** The platform answered something else than what the caller goes on with. */
public final class UnexpectedReplyException extends RuntimeException {

    private static final int SHOWN = 600;

    /** With the start of what was answered. */
    public UnexpectedReplyException(Reply reply) {
        super(reply.uri().getPath() + " answered " + reply.status() + ": "
                + reply.body().substring(0, Math.min(SHOWN, reply.body().length())));
    }

    /** With what is wrong. */
    public UnexpectedReplyException(String message) {
        super(message);
    }
}
