package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one writer of a ledger in this process. While a block is being written, commands queue; the next block takes them all.
 * A command is answered only when the block that holds it, or on whose state it was refused, is durable.
 */
final class Writer<S, E extends Event> {

    private final Chain<S, E> chain;
    private final LedgerSettings settings;
    private final Clock clock;
    private final BlockWrite write;
    private final Queue<Pending<S, E>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();

    Writer(Chain<S, E> chain, LedgerSettings settings, Clock clock) {
        this.chain = chain;
        this.settings = settings;
        this.clock = clock;
        this.write = new BlockWrite(chain.store, settings.writeTimeout());
    }

    /** Queues a command. */
    CompletableFuture<Outcome<E>> submit(Command<S, E> command, Request request) {
        if (queued.incrementAndGet() > settings.queueLimit()) {
            queued.decrementAndGet();
            throw DomainException.unavailable("ledger-busy", "Too many commands wait for this ledger; try again.");
        }
        Pending<S, E> pending = new Pending<>(command, request, new CompletableFuture<>());
        queue.add(pending);
        wake();
        return pending.answer();
    }

    /** Whether nothing waits and nothing is being written. */
    boolean isIdle() {
        return queued.get() == 0;
    }

    private void wake() {
        if (running.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::drain);
        }
    }

    private void drain() {
        try {
            Deque<Pending<S, E>> waiting = new ArrayDeque<>();
            while (take(waiting)) {
                commit(waiting);
            }
        } finally {
            running.set(false);
            if (!queue.isEmpty()) {
                wake();
            }
        }
    }

    private boolean take(Deque<Pending<S, E>> waiting) {
        Pending<S, E> next = queue.poll();
        while (next != null) {
            waiting.add(next);
            next = queue.poll();
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
        } catch (RuntimeException failure) {
            fail(waiting, failure);
        } finally {
            chain.lock.unlock();
        }
    }

    private Draft<S, E> decide(Deque<Pending<S, E>> waiting) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Draft<S, E> draft = new Draft<>(chain.definition, chain.codec, chain.keys(), chain.head(), now);
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
        if (write.isOurs(made.block())) {
            chain.move(made.head(), made.entries(), made.tiles());
            return true;
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

    private void fail(Deque<Pending<S, E>> waiting, RuntimeException failure) {
        for (Pending<S, E> pending = waiting.poll(); pending != null; pending = waiting.poll()) {
            queued.decrementAndGet();
            pending.answer().completeExceptionally(failure);
        }
    }
}
