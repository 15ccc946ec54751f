package io.consort.kernel.ledger;

import java.util.concurrent.CompletableFuture;

/** A command that waits to be decided. */
record Pending<S, E extends Event>(Command<S, E> command, Request request, CompletableFuture<Outcome<E>> answer) {}
