package io.consort.kernel.foureyes;

import io.consort.kernel.identity.PersonId;
import java.time.Duration;
import java.time.Instant;

/**
 * That one person has asked for an act that takes two.
 *
 * @param act its full name
 * @param person who asked
 * @param asked when
 */
public record Proposal(String act, PersonId person, Instant asked) {

    /** How long a second person may ask for the same, or approve it. */
    public static final Duration OPEN = Duration.ofDays(30);

    /** The first moment at which it is too late for a second person. */
    public Instant ends() {
        return asked.plus(OPEN);
    }

    /** Whether it is not too late yet. */
    public boolean isOpen(Instant now) {
        return now.isBefore(ends());
    }
}
