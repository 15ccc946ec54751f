package io.consort.embedded.documents;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what was written to disk, all that came since the last time at once: while one group is on its way, the next gathers.
 * So the cost of reaching the disk is shared by all who wait for it.
 */
final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final CompletableFuture<Void> ALREADY = CompletableFuture.completedFuture(null);

    private final Flush disk;
    private final LongConsumer committed;
    private final Thread thread;

    private long written;
    private long underWayTo;
    private long durable;
    private long groups;
    private boolean closing;
    private @Nullable Throwable failure;
    private CompletableFuture<Void> underWay = ALREADY;
    private CompletableFuture<Void> gathering = new CompletableFuture<>();

    /** Where changes outlive a crash. */
    interface Flush {

        /** Returns when all that was written before the call is on the disk. */
        void force() throws IOException;
    }

    /**
     * @param disk that what is written goes to
     * @param committed told, on this class's thread, up to where it is after each group
     */
    GroupCommit(Flush disk, LongConsumer committed) {
        this.disk = disk;
        this.committed = committed;
        this.thread = Thread.ofPlatform().name("store-group-commit").daemon().unstarted(this::run);
    }

    /** Begins with a file that is on disk up to there. */
    synchronized void start(long end) {
        written = end;
        underWayTo = end;
        durable = end;
        thread.start();
    }

    /** More was written, up to there. */
    synchronized void written(long end) {
        written = end;
        notifyAll();
    }

    /** Completes when all that was written so far is on disk; fails when the disk failed, and for ever after that. */
    synchronized CompletableFuture<Void> durable() {
        if (written <= durable && failure == null) {
            return ALREADY;
        }
        return written <= underWayTo && failure == null ? underWay : gathering;
    }

    private void run() {
        while (gather()) {
            try {
                disk.force();
                succeed();
            } catch (IOException | RuntimeException | Error failure) {
                LOG.error("The disk failed while changes were brought to it; none is acknowledged any more", failure);
                fail(failure);
                return;
            }
        }
    }

    /** Waits for something to do; false when there is nothing and will be nothing. */
    private synchronized boolean gather() {
        while (written <= durable && !closing) {
            try {
                wait();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException("nobody interrupts the commits", interrupted);
            }
        }
        underWayTo = written;
        underWay = gathering;
        gathering = new CompletableFuture<>();
        return written > durable;
    }

    private void succeed() {
        CompletableFuture<Void> group;
        long end;
        synchronized (this) {
            group = underWay;
            durable = underWayTo;
            groups++;
            end = durable;
        }
        group.complete(null);
        committed.accept(end);
    }

    /** What the disk holds is not known from here on, so nothing is vouched for. */
    private void fail(Throwable failure) {
        CompletableFuture<Void> group;
        CompletableFuture<Void> next;
        synchronized (this) {
            this.failure = failure;
            group = underWay;
            next = gathering;
        }
        group.completeExceptionally(failure);
        next.completeExceptionally(failure);
    }

    /** How many groups were brought to disk. */
    synchronized long groups() {
        return groups;
    }

    /** How the disk failed, after which nothing that is written counts. */
    synchronized Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Brings the rest to disk, and stops. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
