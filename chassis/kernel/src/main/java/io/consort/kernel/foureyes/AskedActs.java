package io.consort.kernel.foureyes;

import io.consort.kernel.ledger.LedgerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Where acts are kept that await a second person: beside the ledger, which has their digest. A port. Each method refuses
 * with {@link io.consort.kernel.problem.Kind#UNAVAILABLE} while the store does not answer.
 */
public interface AskedActs {

    /**
     * Keeps what was asked for, as often as it is told. What is over by then goes.
     *
     * @param digest of it, by which it is found
     * @param until the moment from which it is kept no more
     * @param now what is over by then goes
     */
    void keep(LedgerId ledger, String digest, AskedAct asked, Instant until, Instant now);

    /** What was asked for; empty where it is not known, or not any more. */
    Optional<AskedAct> find(LedgerId ledger, String digest);

    /** Keeps it no longer than until a moment. */
    void shorten(LedgerId ledger, String digest, Instant until);

    /** Keeps it no more. */
    void forget(LedgerId ledger, String digest);
}
