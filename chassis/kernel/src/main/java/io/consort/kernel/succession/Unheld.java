package io.consort.kernel.succession;

/**
 * What a plan names and the organisation did not have, so that it could not pass.
 *
 * @param reason in words
 */
public record Unheld(Allotment allotment, String reason) {}
