package io.consort.kernel.ledger;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what another thread finds out. */
final class Answer {

    private Answer() {}

    /**
     * What it found out.
     *
     * @throws RuntimeException as it was thrown there; an {@link Error} stands in an {@link IllegalStateException}, since it is
     *     that thread's and not this one's
     */
    static <T> T of(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("An error ended what was waited for", failure.getCause());
        }
    }
}
