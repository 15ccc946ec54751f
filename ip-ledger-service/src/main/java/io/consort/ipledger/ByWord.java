package io.consort.ipledger;

import io.consort.kernel.ledger.Command;
import org.jspecify.annotations.Nullable;

/**
 * What binds a party is done by its word: by itself, by another with the deed that it confirmed, or by a resolution in its place. A deed that
 * is confirmed serves once.
 */
@FunctionalInterface
public interface ByWord {

    /**
     * What is done by a party's word.
     *
     * @param act what is done
     * @param deed the SHA-256 digest of the deed by which another does it; null where there is none
     */
    Command<IpLedgerState, IpLedgerEvent> doing(
            Command<IpLedgerState, ? extends IpLedgerEvent> act, @Nullable String deed);
}
