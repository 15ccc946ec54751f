package io.consort.consortium.exit;

/** Another service has undone its part, or will settle it no more. */
public record StepRevoked(ExitId exit, int attempt, ExitPart part) implements ExitEvent {}
