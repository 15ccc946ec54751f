package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;

/**
 * A payer is owed something back. What is set off of it follows, an entry for each income.
 *
 * @param id its number
 * @param note how much, and why
 */
public record CreditNoted(CreditNoteId id, CreditNote note) implements IpLedgerEvent {

    @Override
    public String subject() {
        return subject(id);
    }

    static String subject(CreditNoteId id) {
        return "credit-notes/" + id;
    }
}
