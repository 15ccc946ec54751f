package io.consort.consortium.life;

import io.consort.kernel.outbox.Fault;
import java.time.Instant;

/** What another service last said to what it was told. */
public sealed interface Reply {

    /** Which service. */
    OtherService service();

    /** When that was recorded. */
    Instant at();

    /** It has done so, and where its ledger stood then. */
    record Confirmed(OtherService service, Instant at, LedgerEnd ledger) implements Reply {}

    /**
     * It could not be told, or has not done it; it is told again.
     *
     * @param number how many different reasons there were so far, by which each is recorded once
     */
    record Delayed(OtherService service, Instant at, int number, Fault fault) implements Reply {}
}
