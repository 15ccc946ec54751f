package io.consort.ipledger.charter;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides by what the charter says now: of access, of notices among joint owners, of commercial terms. Where the ledger has noted something
 * else, it notes that first, so that an entry says by which version of the charter it was decided.
 */
public interface ByCharter {

    /**
     * A command about access, as it is decided by the charter. Where that cannot be learnt, this is the command's refusal, so that a
     * request that is sent again is answered as it was the first time.
     *
     * @param project out of which the asset came, where its end matters; null where it does not
     */
    Command<IpLedgerState, IpLedgerEvent> decided(
            ConsortiumId consortium, @Nullable String project, Command<IpLedgerState, IpLedgerEvent> command);

    /** The same, of a command about joint owners or commercial terms. */
    Command<IpLedgerState, IpLedgerEvent> decided(
            ConsortiumId consortium, Command<IpLedgerState, IpLedgerEvent> command);

    /** What it says of results; empty where consortium-service does not tell. */
    Optional<Results> results(ConsortiumId consortium);
}
