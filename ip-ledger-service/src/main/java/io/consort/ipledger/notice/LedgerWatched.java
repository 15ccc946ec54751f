package io.consort.ipledger.notice;

import io.consort.kernel.ledger.LedgerId;

/**
 * A ledger has deadlines. Recorded in the platform's own ledger until there was an agenda, which knows of each ledger when it is due.
 *
 * @param ledger which one
 */
public record LedgerWatched(LedgerId ledger) implements NoticeEvent {

    @Override
    public String subject() {
        return "watched-ledgers/" + ledger;
    }
}
