package io.consort.ipledger.exit.web;

import io.consort.ipledger.exit.ExitId;
import io.consort.ipledger.exit.ExitRevoked;

/**
 * A revoked exit.
 *
 * @param hadArrived whether it had been settled at all
 */
record RevocationResponse(ExitId exit, boolean hadArrived) {

    static RevocationResponse of(ExitRevoked revoked) {
        return new RevocationResponse(revoked.exit(), revoked.member() != null);
    }
}
