package io.consort.ipledger.notice;

import io.consort.kernel.ledger.LedgerId;

/**
 * A ledger has deadlines. Recorded in the platform's own ledger, so that whichever replica runs knows where to look.
 *
 * @param ledger which one
 */
public record LedgerWatched(LedgerId ledger) implements NoticeEvent {

    @Override
    public String subject() {
        return "watched-ledgers/" + ledger;
    }
}
