package io.consort.kernel.outbox;

import io.consort.kernel.agenda.Patience;
import io.consort.kernel.ledger.LedgerId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent and not delivered.
 *
 * @param tries how often it was sent
 * @param since when for the first time
 * @param next when it is sent again
 * @param fault why not; null where it is waited for something
 */
public record Undelivered(
        LedgerId ledger,
        String to,
        String name,
        int tries,
        Instant since,
        Instant next,
        @Nullable Fault fault) {

    /** After that long it is given up: it takes a person to see why. It is still sent, but seldom, so that it ends by itself where it can. */
    public static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

    private static final Duration SELDOM = Duration.ofHours(1);

    static Undelivered first(LedgerId ledger, Message<?, ?> message, Instant now, @Nullable Fault fault) {
        return new Undelivered(
                ledger, message.to(), message.name(), 1, now, now.plus(Patience.after(1)), fault);
    }

    Undelivered again(Instant now, @Nullable Fault why) {
        boolean seldom = why != null && isOver(now);
        return new Undelivered(
                ledger, to, name, tries + 1, since, now.plus(seldom ? SELDOM : Patience.after(tries + 1)), why);
    }

    /** Whether a person has to see why. What is waited for is nobody's fault. */
    public boolean isGivenUp() {
        return fault != null && isOver(next);
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(since.plus(GIVEN_UP_AFTER));
    }
}
