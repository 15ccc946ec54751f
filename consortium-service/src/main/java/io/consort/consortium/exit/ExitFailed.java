package io.consort.consortium.exit;

/**
 * No part is settled.
 *
 * @param part whose service refused
 * @param slug the rule
 */
public record ExitFailed(ExitId exit, int attempt, ExitPart part, String slug) implements ExitEvent {}
