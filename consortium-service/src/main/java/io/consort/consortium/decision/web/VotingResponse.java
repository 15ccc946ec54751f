package io.consort.consortium.decision.web;

import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.Closing;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.VotingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param open whether votes are taken now
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
                voting.cast().votes().size(),
                closed == null ? null : closed.outcome(),
                closed == null ? null : closed.tally());
    }
}
