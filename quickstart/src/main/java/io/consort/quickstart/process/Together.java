package io.consort.quickstart.process;

import io.consort.quickstart.console.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things a few at once: starts that share a processor only stretch each other. */
public final class Together {

    private Together() {}

    /**
     * Comes back when all are done.
     *
     * @throws RefusedException as soon as one of them is refused; those under way are interrupted
     */
    public static void run(List<Runnable> tasks, int atOnce) {
        ExecutorService workers = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name("step-", 0).factory());
        try {
            CompletionService<Runnable> done = new ExecutorCompletionService<>(workers);
            List<Future<Runnable>> begun = new ArrayList<>();
            for (Runnable task : tasks) {
                begun.add(done.submit(task, task));
            }
            for (int ended = 0; ended < begun.size(); ended++) {
                Future<Runnable> next = done.take();
                next.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RefusedException refused
                    ? refused
                    : new IllegalStateException("A step failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("Interrupted.", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
