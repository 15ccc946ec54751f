package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of a ledger in this process. While a block is being written, commands queue; the next block takes them all.
 * A command is answered only when the block that holds it, or on whose state it was refused, is durable.
 */
final class Writer<S, E extends Event> {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Chain<S, E> chain;
    private final LedgerSettings settings;
    private final ClockWatch clock;
    private final BlockWrite write;
    private final Queue<Pending<S, E>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean closed;

    Writer(Chain<S, E> chain, LedgerSettings settings, Clock clock) {
        this.chain = chain;
        this.settings = settings;
        this.clock = new ClockWatch(chain.ledger, chain.store, clock, settings.clockTolerance());
        this.write = new BlockWrite(chain.store, settings.writeTimeout());
    }

    /**
     * Queues a command.
     *
     * @throws DomainException UNAVAILABLE when too many wait, or no more are taken
     */
    CompletableFuture<Outcome<E>> submit(Command<S, E> command, Request request) {
        if (closed) {
            throw Ledger.shuttingDown();
        }
        if (queued.incrementAndGet() > settings.queueLimit()) {
            queued.decrementAndGet();
            throw DomainException.unavailable("ledger-busy", "Too many commands wait for this ledger; try again.");
        }
        Pending<S, E> pending = new Pending<>(command, request, new CompletableFuture<>());
        queue.add(pending);
        wake();
        return pending.answer();
    }

    /** Whether nothing was written because of the time. */
    boolean isClockOff() {
        return clock.isOff();
    }

    /** Takes no more commands; those that it has are still decided and answered. */
    void close() {
        closed = true;
    }

    /** Whether nothing waits and nothing is being written. */
    boolean isIdle() {
        return queued.get() == 0;
    }

    private void wake() {
        if (running.compareAndSet(false, true)) {
            try {
                Thread.startVirtualThread(this::drain);
            } catch (Throwable noThread) {
                running.set(false);
                Deque<Pending<S, E>> waiting = new ArrayDeque<>();
                take(waiting);
                fail(waiting, noThread);
            }
        }
    }

    /** Whatever happens, nobody is left waiting. */
    private void drain() {
        Deque<Pending<S, E>> waiting = new ArrayDeque<>();
        try {
            while (take(waiting)) {
                commit(waiting);
            }
        } catch (Throwable failure) {
            fail(waiting, failure);
        } finally {
            running.set(false);
            if (!queue.isEmpty()) {
                wake();
            }
        }
    }

    private boolean take(Deque<Pending<S, E>> waiting) {
        for (Pending<S, E> next = queue.poll(); next != null; next = queue.poll()) {
            waiting.add(next);
        }
        return !waiting.isEmpty();
    }

    /** Answers some of those that wait: as many as one block holds. */
    private void commit(Deque<Pending<S, E>> waiting) {
        chain.lock.lock();
        try {
            Draft<S, E> draft = decide(waiting);
            while (!isDurable(draft)) {
                draft = decide(waiting);
            }
            answer(draft.outcomes(), waiting);
        } catch (Throwable failure) { // an error too: it is told to those who wait, and the ledger goes on
            fail(waiting, failure);
        } finally {
            chain.lock.unlock();
        }
    }

    private Draft<S, E> decide(Deque<Pending<S, E>> waiting) {
        Instant time = clock.next(chain.head().time());
        Draft<S, E> draft = new Draft<>(chain.definition, chain.codec, chain.keys(), chain.head(), time);
        for (Pending<S, E> pending : waiting) {
            if (!draft.hasRoom() || !draft.decide(pending)) {
                break;
            }
        }
        return draft;
    }

    /** Writes what was decided; false when another replica was first, and all must be decided again. */
    private boolean isDurable(Draft<S, E> draft) {
        if (draft.isEmpty()) {
            return !chain.catchUp();
        }
        Draft.Made<S, E> made = draft.make(chain.ledger);
        chain.writing(made.head(), made.tiles());
        long begun = System.nanoTime();
        try {
            if (write.isOurs(made.block())) {
                chain.move(made.head(), made.entries(), made.tiles());
                chain.wrote(made.head(), begun);
                return true;
            }
        } finally {
            chain.notWriting();
        }
        chain.catchUp();
        return false;
    }

    private void answer(List<Outcome<E>> outcomes, Deque<Pending<S, E>> waiting) {
        for (Outcome<E> outcome : outcomes) {
            queued.decrementAndGet();
            waiting.remove().answer().complete(outcome);
        }
    }

    private void fail(Deque<Pending<S, E>> waiting, Throwable failure) {
        for (Pending<S, E> pending = waiting.poll(); pending != null; pending = waiting.poll()) {
            queued.decrementAndGet();
            pending.answer().completeExceptionally(failure);
        }
        if (failure instanceof Error error) {
            LOG.error("Ledger {}: what was asked for could not be decided or written", chain.ledger, error);
        }
    }
}
