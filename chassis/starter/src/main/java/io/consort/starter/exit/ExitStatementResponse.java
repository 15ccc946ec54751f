package io.consort.starter.exit;

import io.consort.kernel.exit.Exit;
import io.consort.starter.ledger.InclusionProof;
import java.util.List;

/**
 * An exit with all that is needed to check it offline.
 *
 * @param <T> the terms as the service knows them
 * @param exit what the member kept, lost and owed
 * @param lines the same as text: SHA-256 over them, each ended by a line feed, in UTF-8, is the digest in the entry
 * @param proof that the ledger holds the entry which bears the digest; the root is in its signed checkpoint, and only there
 * @param verifierKey the ledger's public key, so that this document is complete in itself; compare it with one from elsewhere
 */
public record ExitStatementResponse<T>(
        ExitResponse<T> exit, List<String> lines, InclusionProof proof, String verifierKey) {

    static <T> ExitStatementResponse<T> of(Exit<T, ?> exit, InclusionProof proof, String verifierKey) {
        return new ExitStatementResponse<>(ExitResponse.of(exit, true), exit.lines(), proof, verifierKey);
    }
}
