package io.consort.consortium.exit;

/** Another service has settled its part. */
public record StepSettled(ExitId exit, int attempt, ExitPart part) implements ExitEvent {}
