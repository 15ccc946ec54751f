package io.consort.finance.grant.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.grant.GrantEvent.DuesMatched;
import io.consort.finance.grant.GrantEvent.MatchReversed;
import io.consort.finance.grant.GrantId;
import io.consort.finance.grant.Grants;
import io.consort.finance.grant.Match;
import io.consort.finance.grant.MatchId;
import io.consort.finance.grant.MatchReversal;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.TransactionId;
import io.consort.kernel.ledger.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * @param dues all dues of the year received by then
 * @param before what the grant had given for the year before
 * @param recorded when it was entered, as opposed to when the money came in
 */
public record MatchResponse(
        MatchId id,
        GrantId grant,
        int year,
        Money dues,
        Money before,
        Money amount,
        LocalDate received,
        Instant recorded,
        TransactionId transaction,

        @Schema(description = "How it was taken back; left out while it stands") @Nullable
        Reversal reversal) {

    /** @param owed what of it was owed to the funder, and is so no more */
    public record Reversal(String reason, Instant recorded, TransactionId transaction, Money owed) {
        private static Reversal of(MatchReversal.Recorded recorded) {
            MatchReversal reversal = recorded.reversal();
            return new Reversal(reversal.reason(), recorded.recorded(), reversal.transaction(), reversal.owed());
        }
    }

    /** As it was recorded. */
    public static MatchResponse of(Receipt<FinanceEvent> receipt) {
        return of(
                receipt.first(DuesMatched.class).match(),
                receipt.entries().getFirst().header().time(),
                null);
    }

    /** As it stands. */
    public static MatchResponse of(FinanceState state, Match match) {
        return of(
                match,
                Journal.of(state).find(match.transaction()).orElseThrow().recorded(),
                Grants.of(state).require(match.grant()).reversals().get(match.id()));
    }

    /** As a reversal left it. */
    public static MatchResponse of(FinanceState state, Receipt<FinanceEvent> receipt) {
        MatchReversal reversal = receipt.first(MatchReversed.class).reversal();
        Match match = Grants.of(state).require(reversal.grant()).require(reversal.match());
        return of(
                match,
                Journal.of(state).find(match.transaction()).orElseThrow().recorded(),
                new MatchReversal.Recorded(
                        reversal, receipt.entries().getFirst().header().time()));
    }

    private static MatchResponse of(Match match, Instant recorded, MatchReversal.@Nullable Recorded reversal) {
        return new MatchResponse(
                match.id(),
                match.grant(),
                match.year(),
                match.dues().money(),
                match.before().money(),
                match.amount(),
                match.received(),
                recorded,
                match.transaction(),
                Optional.ofNullable(reversal).map(Reversal::of).orElse(null));
    }
}
