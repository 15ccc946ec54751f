package io.consort.consortium.exit;

/** All parts are settled. What it ends here are entries after this one in its block. */
public record ExitSettled(ExitId exit, int attempt) implements ExitEvent {}
