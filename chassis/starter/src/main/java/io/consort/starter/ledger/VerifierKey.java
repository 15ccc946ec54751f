package io.consort.starter.ledger;

/**
 * The public key that this service's checkpoints are verified with.
 *
 * @param text as C2SP signed-note writes it
 */
record VerifierKey(String text) {}
