package io.consort.edge.problem;

/**
 * What HTTP itself has a status for, before any domain is asked: a status, a slug documented at {@code /problems/<slug>}, and why.
 * It carries no stack trace: it is an answer, not a fault.
 */
public final class Refusal extends RuntimeException {

    private final int status;
    private final String slug;
    private final long retryAfterSeconds;

    private Refusal(int status, String slug, String detail, long retryAfterSeconds) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** A refusal that the same request will meet again. */
    public static Refusal of(int status, String slug, String detail) {
        return new Refusal(status, slug, detail, 0);
    }

    /** A refusal that passes: the same request may succeed after so many seconds. */
    public static Refusal passing(int status, String slug, String detail, long retryAfterSeconds) {
        return new Refusal(status, slug, detail, Math.max(1, retryAfterSeconds));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The rule, in kebab-case. */
    public String slug() {
        return slug;
    }

    /** The reason, in a sentence. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Seconds until it is worth trying again; zero where trying again changes nothing. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
