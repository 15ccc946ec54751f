package io.consort.ipledger;

import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/** Something that happened in an IP ledger. Each feature has a sealed family of its own events, which answers for each of them. */
public interface IpLedgerEvent extends Event {

    /** What it makes of the parts of its own feature, and of those that this may know; the rest follows in the assembly. */
    IpLedgerState on(IpLedgerState state, Header header);

    /**
     * Whom its entry concerns. What there is, who owns it and who may use it is for everyone who may read the ledger; commercial terms are for
     * those whom they concern, unless the charter opens them. An entry with terms is for exactly those to whom the views show the terms:
     * both ask the same rules.
     *
     * @param today on which its entry is read
     */
    Audience audience(IpLedgerState state, LocalDate today);
}
