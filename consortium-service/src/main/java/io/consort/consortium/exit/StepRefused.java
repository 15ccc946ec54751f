package io.consort.consortium.exit;

/**
 * A rule of another service stands against its part, so that nothing is settled and what was is undone.
 *
 * @param slug the rule
 * @param detail what it says
 */
public record StepRefused(ExitId exit, int attempt, ExitPart part, String slug, String detail) implements ExitEvent {}
