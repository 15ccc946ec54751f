package io.consort.consortium.exit;

import java.time.LocalDate;

/**
 * Another service counts a member that came back as one again.
 *
 * @param from the first day of its new membership
 */
public record StepReadmitted(ExitId exit, int attempt, ExitPart part, LocalDate from) implements ExitEvent {}
