package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Where those wait who ask for a ledger that is being opened: so many at most, and for so long. */
final class WaitingRoom {

    private final LedgerSettings settings;
    private final AtomicInteger waiting = new AtomicInteger();

    WaitingRoom(LedgerSettings settings) {
        this.settings = settings;
    }

    /**
     * What is waited for.
     *
     * @throws DomainException UNAVAILABLE when too many wait, or it takes too long; it goes on all the same
     */
    <T> T await(CompletableFuture<T> opening) {
        if (waiting.incrementAndGet() > settings.queueLimit() && !opening.isDone()) {
            waiting.decrementAndGet();
            throw stillOpening();
        }
        try {
            return opening.get(settings.openingPatience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw stillOpening();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Ledger.unavailable();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static DomainException stillOpening() {
        return DomainException.unavailable("ledger-opening", "This ledger is being opened; try again.");
    }
}
