package io.consort.consortium.exit;

/**
 * The office has an exit settled no further, or one that was settled overturned, and what was settled is undone.
 *
 * @param part that was being settled, or was last; whether it was is not known, so that it is revoked, too
 */
public record ExitStopped(ExitId exit, int attempt, ExitPart part, String reason) implements ExitEvent {}
