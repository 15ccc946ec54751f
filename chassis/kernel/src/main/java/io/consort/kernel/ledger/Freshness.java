package io.consort.kernel.ledger;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Makes reads linearizable: before a read is answered, the store is asked for the block after the head. One question, begun
 * after they arrived, serves all who wait.
 */
final class Freshness<S, E extends Event> {

    private final Chain<S, E> chain;
    private final Object monitor = new Object();
    private boolean asking;
    private @Nullable CompletableFuture<Head<S>> next;

    Freshness(Chain<S, E> chain) {
        this.chain = chain;
    }

    /** The head as it stood at some moment after the call. */
    Head<S> head() {
        CompletableFuture<Head<S>> turn;
        synchronized (monitor) {
            if (asking) {
                if (next == null) {
                    next = new CompletableFuture<>();
                }
                turn = next;
            } else {
                asking = true;
                turn = null;
            }
        }
        return turn == null ? askFirst() : Answer.of(turn);
    }

    private Head<S> askFirst() {
        try {
            return ask();
        } finally {
            CompletableFuture<Head<S>> following = takeTurn();
            if (following != null) {
                serveBeside(following);
            }
        }
    }

    private void serveBeside(CompletableFuture<Head<S>> following) {
        try {
            Thread.startVirtualThread(() -> serve(following));
        } catch (Throwable noThread) { // then whoever asked first serves the others too
            serve(following);
        }
    }

    /** Whatever happens, nobody is left waiting. */
    private void serve(CompletableFuture<Head<S>> first) {
        CompletableFuture<Head<S>> turn = first;
        while (turn != null) {
            try {
                turn.complete(ask());
            } catch (Throwable failure) {
                turn.completeExceptionally(failure);
            }
            turn = takeTurn();
        }
    }

    private @Nullable CompletableFuture<Head<S>> takeTurn() {
        synchronized (monitor) {
            CompletableFuture<Head<S>> turn = next;
            next = null;
            asking = turn != null;
            return turn;
        }
    }

    /** Whoever writes here meanwhile answers too: else a reader would run after a fast writer without end. */
    private Head<S> ask() {
        long asked = System.nanoTime();
        Head<S> head = chain.head();
        Optional<BlockHeader> next = chain.store.header(chain.ledger, head.height() + 1);
        while (next.isPresent()) {
            Head<S> written = chain.writtenSince(asked);
            if (written != null) {
                return written;
            }
            head = chain.after(head, next.get());
            next = chain.store.header(chain.ledger, head.height() + 1);
        }
        return head;
    }
}
