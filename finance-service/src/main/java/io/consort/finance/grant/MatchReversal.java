package io.consort.finance.grant;

import io.consort.finance.journal.TransactionId;
import java.time.Instant;
import org.joda.money.Money;

/**
 * That a match was recorded by mistake, or its money never came in.
 *
 * @param match which
 * @param grant of which grant
 * @param owed what of it was owed to the funder, and is so no more; zero or more
 * @param reason in words that name no person
 * @param transaction what takes it out of the accounts
 */
public record MatchReversal(MatchId match, GrantId grant, Money owed, String reason, TransactionId transaction) {

    /** A reversal, and when it was entered. */
    public record Recorded(MatchReversal reversal, Instant recorded) {}
}
