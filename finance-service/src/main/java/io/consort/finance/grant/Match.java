package io.consort.finance.grant;

import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Total;
import io.consort.finance.journal.TransactionId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What a grant gave on one occasion, and the figures it rests on.
 *
 * @param id its number within the grant
 * @param grant which grant
 * @param year whose dues were matched
 * @param dues all dues received for the year by then
 * @param before what the grant had given for the year before
 * @param amount what it gave now, above zero
 * @param received the date the money came in
 * @param transaction what records it in the accounts
 */
public record Match(
        MatchId id,
        GrantId grant,
        int year,
        Total dues,
        Total before,
        Money amount,
        LocalDate received,
        TransactionId transaction) {

    public Match {
        Posting.requirePositive(amount);
    }
}
