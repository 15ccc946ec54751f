package io.consort.starter.exit;

import io.consort.kernel.exit.ExitId;

/**
 * A revoked exit.
 *
 * @param hadArrived whether it had been settled at all
 */
public record RevocationResponse(ExitId exit, boolean hadArrived) {}
