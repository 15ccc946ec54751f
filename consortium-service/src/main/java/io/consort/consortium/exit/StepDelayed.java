package io.consort.consortium.exit;

/**
 * A step could not be made, and is tried again until it is: there was no answer, or a rule stands against undoing it.
 *
 * @param slug the rule or the fault
 * @param detail what it says
 */
public record StepDelayed(ExitId exit, int attempt, ExitPart part, String slug, String detail) implements ExitEvent {}
