package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what time it is for a new block, and refuses to where that is in doubt: entries never go back in time, so one that is stamped
 * by a clock that runs ahead would hold the whole ledger there. This process's clock is held against the store's, which all replicas
 * share, and against the last entry. For the one thread that writes; {@link #isOff} is for all.
 */
final class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final long COMPARED_EACH = Duration.ofSeconds(10).toNanos();

    private final LedgerId ledger;
    private final BlockStore store;
    private final Clock clock;
    private final Duration tolerance;
    private @Nullable Compared compared;
    private volatile boolean off;

    /**
     * @param tolerance how far this clock may be from the store's; the last entry may be ahead of it twice as far, since its writer's
     *     clock may be off the other way
     */
    ClockWatch(LedgerId ledger, BlockStore store, Clock clock, Duration tolerance) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
        this.tolerance = tolerance;
    }

    /** Whether the last time that was asked for could not be told. */
    boolean isOff() {
        return off;
    }

    /**
     * The time for a block that follows on an entry of a time: never before that.
     *
     * @throws DomainException UNAVAILABLE {@code clock-off} while this clock is too far from the store's or behind the ledger
     */
    Instant next(Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Duration fromStore = fromStore(now);
        if (fromStore.abs().compareTo(tolerance) > 0) {
            throw refusal("this replica's clock is off the store's by " + fromStore);
        }
        if (last.isAfter(now.plus(tolerance.multipliedBy(2)))) {
            throw refusal("its last entry is of " + last + ", and this replica's clock says " + now);
        }
        off = false;
        return now.isBefore(last) ? last : now;
    }

    private DomainException refusal(String why) {
        if (!off) {
            LOG.error("Nothing is written to ledger {}: {}", ledger, why);
        }
        off = true;
        return DomainException.unavailable(
                "clock-off", "The clock of this replica cannot be right, so nothing is recorded by it; try again.");
    }

    /** How far this clock is ahead of the store's; nothing where the store has none, or does not answer. */
    private Duration fromStore(Instant now) {
        Compared last = compared;
        if (last == null || System.nanoTime() - last.at > COMPARED_EACH) {
            last = compare().orElse(last);
            compared = last;
        }
        return last == null || last.store == null
                ? Duration.ZERO
                : Duration.between(last.store.plusNanos(System.nanoTime() - last.at), now);
    }

    /** Empty where the store does not answer; then it takes no block either. */
    private Optional<Compared> compare() {
        try {
            long asked = System.nanoTime();
            Instant said = store.time().orElse(null);
            return Optional.of(new Compared(said, asked + (System.nanoTime() - asked) / 2));
        } catch (StoreUnavailableException away) {
            return Optional.empty();
        }
    }

    /**
     * What the store's clock said.
     *
     * @param at when, as {@link System#nanoTime()} has it, which no clock that is put forward or back moves
     */
    private record Compared(@Nullable Instant store, long at) {}
}
