package io.consort.consortium.exit;

/**
 * No part is settled.
 *
 * @param part that was being settled
 * @param slug the rule that refused it, or {@code exit-stopped}
 */
public record ExitFailed(ExitId exit, int attempt, ExitPart part, String slug) implements ExitEvent {}
