package io.consort.starter.ledger;

import io.consort.kernel.ledger.Checkpoints;

/**
 * The public keys that this service's checkpoints are verified with.
 *
 * @param text a line each, as C2SP signed-note writes them: the present one, those that sign beside it, and those that did before
 */
record VerifierKey(String text) {

    static VerifierKey of(Checkpoints checkpoints) {
        return new VerifierKey(checkpoints.keys().toString());
    }
}
