package io.consort.consortium.decision.web;

import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.Closing;
import io.consort.consortium.decision.PaperCount;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.VotingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param open whether votes are taken now
 * @param votes how many were cast
 * @param papers of a secret vote, by weight: with how many others a voter's ballot can be confused; absent where votes are open
 * @param outcome what was counted; absent until then
 */
record VotingResponse(
        VotingId id,
        MotionId motion,
        @Nullable Integer amendment,
        VotingTerms terms,
        Instant opened,
        @Nullable Instant ends,
        int extensions,
        boolean open,
        int electors,
        int votes,
        @Nullable List<PaperCount> papers,
        @Nullable Outcome outcome,
        @Nullable Tally tally) {

    static VotingResponse of(Voting voting, Instant now) {
        Closing closed = voting.closed();
        return new VotingResponse(
                voting.id(),
                voting.motion(),
                voting.amendment(),
                voting.terms(),
                voting.opened(),
                voting.ends(),
                voting.extensions(),
                voting.isOpen(now),
                voting.electorate().bySeat().size(),
                voting.cast().votes().size() + voting.papers().ballots().size(),
                voting.keepsSecret() ? voting.paperCounts() : null,
                closed == null ? null : closed.outcome(),
                closed == null ? null : closed.tally());
    }
}
