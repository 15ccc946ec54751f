package io.consort.consortium.exit.web;

import io.consort.consortium.exit.Exit;
import io.consort.consortium.exit.web.ExitController.ExitResponse;
import io.consort.starter.ledger.InclusionProof;
import java.util.List;

/**
 * An exit with all that is needed to check it offline.
 *
 * @param lines the account of what the consortium itself keeps as text: SHA-256 over them, each ended by a line feed, in UTF-8, is
 *     the digest of the part {@code membership} in the entry
 * @param proof that the ledger holds the entry which bears the digests; the root is in its signed checkpoint, and only there
 * @param verifierKey the ledger's public key, so that this document is complete in itself; compare it with one from elsewhere
 */
record ExitStatementResponse(ExitResponse exit, List<String> lines, InclusionProof proof, String verifierKey) {

    static ExitStatementResponse of(Exit exit, InclusionProof proof, String verifierKey) {
        return new ExitStatementResponse(ExitResponse.of(exit, true), exit.lines(), proof, verifierKey);
    }
}
