package io.consort.starter.exit;

import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;

/**
 * A revoked exit.
 *
 * @param hadArrived whether it had been settled at all
 */
public record RevocationResponse(ExitId exit, boolean hadArrived) {
    static RevocationResponse of(ExitFact.Revoked<?, ?> revoked) {
        return new RevocationResponse(revoked.exit(), revoked.member() != null);
    }
}
