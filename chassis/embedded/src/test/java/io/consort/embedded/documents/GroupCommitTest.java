package io.consort.embedded.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class GroupCommitTest {

    private final Semaphore entered = new Semaphore(0);
    private final Semaphore released = new Semaphore(0);
    private final AtomicInteger forces = new AtomicInteger();

    private void slowDisk() {
        forces.incrementAndGet();
        entered.release();
        released.acquireUninterruptibly();
    }

    private static void brokenDisk() throws IOException {
        throw new IOException("I/O error");
    }

    @Test
    void promisesNothingBeforeTheDiskHasIt() {
        try (GroupCommit commits = new GroupCommit(this::slowDisk, _ -> {})) {
            commits.start(8);
            assertThat(commits.durable()).isCompleted();

            commits.written(20);
            CompletableFuture<Void> durable = commits.durable();
            entered.acquireUninterruptibly();
            assertThat(durable).isNotDone();

            released.release();
            assertThat(durable).succeedsWithin(2, TimeUnit.MINUTES);
            assertThat(commits.durable()).isCompleted();
        }
    }

    @Test
    void bringsAllThatGatheredMeanwhileToDiskAtOnce() {
        try (GroupCommit commits = new GroupCommit(this::slowDisk, _ -> {})) {
            commits.start(8);
            commits.written(9);
            entered.acquireUninterruptibly();
            for (int end = 10; end < 110; end++) {
                commits.written(end);
            }
            CompletableFuture<Void> hundred = commits.durable();
            released.release(2);

            assertThat(hundred).succeedsWithin(2, TimeUnit.MINUTES);
            assertThat(forces).hasValue(2);
        }
    }

    @Test
    void doesNotCountWhatWasWrittenWhileTheDiskWasBusyAsThere() {
        try (GroupCommit commits = new GroupCommit(this::slowDisk, _ -> {})) {
            commits.start(8);
            commits.written(9);
            CompletableFuture<Void> first = commits.durable();
            entered.acquireUninterruptibly();
            commits.written(10);
            CompletableFuture<Void> second = commits.durable();
            released.release();

            assertThat(first).succeedsWithin(2, TimeUnit.MINUTES);
            entered.acquireUninterruptibly();
            assertThat(second).isNotDone();
            released.release();
            assertThat(second).succeedsWithin(2, TimeUnit.MINUTES);
        }
    }

    @Test
    void vouchesForNothingOnceTheDiskFailed() {
        try (GroupCommit commits = new GroupCommit(GroupCommitTest::brokenDisk, _ -> {})) {
            commits.start(8);
            commits.written(9);

            assertThat(commits.durable()).failsWithin(2, TimeUnit.MINUTES);
            commits.written(10);
            assertThat(commits.durable()).failsWithin(2, TimeUnit.MINUTES);
        }
    }

    @Test
    void leavesNobodyWaitingWhenTheCommitsThemselvesFail() {
        try (GroupCommit commits = new GroupCommit(
                () -> {
                    throw new OutOfMemoryError("no heap left");
                },
                _ -> {})) {
            commits.start(8);
            commits.written(9);

            assertThat(commits.durable()).failsWithin(2, TimeUnit.MINUTES);
            assertThat(commits.failure()).isPresent();
        }
    }
}
