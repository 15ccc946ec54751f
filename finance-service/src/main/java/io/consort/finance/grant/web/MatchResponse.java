package io.consort.finance.grant.web;

import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Match;
import io.consort.finance.grant.MatchId;
import io.consort.finance.journal.TransactionId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * @param dues all dues of the year received by then
 * @param before what the grant had given for the year before
 */
record MatchResponse(
        MatchId id,
        GrantId grant,
        int year,
        Money dues,
        Money before,
        Money amount,
        LocalDate received,
        TransactionId transaction) {

    static MatchResponse of(Match match) {
        return new MatchResponse(
                match.id(),
                match.grant(),
                match.year(),
                match.dues().money(),
                match.before().money(),
                match.amount(),
                match.received(),
                match.transaction());
    }
}
