package io.consort.consortium.decision.web;

import io.consort.consortium.count.Count;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Step;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.Closing;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.PaperCount;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.VotingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a vote was counted, so that anyone can follow it.
 *
 * @param asOf the time at which it is told
 * @param closed when it was closed; absent while it was open, when the rest is what a count would come to
 * @param papers of a secret vote, by weight; absent where votes are open
 * @param outcome absent while the ballots of a secret vote are sealed; the rest leaves them out then
 * @param firstEntry the seq of the entry that opened it; with {@code lastEntry} what inclusion proofs are asked for
 * @param lastEntry the seq of the entry that closed it; absent while it was open
 */
record AccountResponse(
        VotingId voting,
        MotionId motion,
        @Nullable Integer amendment,
        Question question,
        VotingTerms terms,
        Instant opened,
        @Nullable Instant ends,
        int extensions,
        Instant asOf,
        @Nullable Instant closed,
        int electors,
        @Nullable List<PaperCount> papers,
        @Nullable Outcome outcome,
        Tally tally,
        List<StepResponse> steps,
        long firstEntry,
        @Nullable Long lastEntry) {

    /**
     * @param words the step in a sentence
     * @param numbers the step as it was reckoned
     */
    record StepResponse(String words, Step numbers) {}

    static AccountResponse of(Motion motion, Voting voting, Instant asOf) {
        Count count = voting.count();
        Closing closed = voting.closed();
        return new AccountResponse(
                voting.id(),
                voting.motion(),
                voting.amendment(),
                motion.askedIn(voting),
                voting.terms(),
                voting.opened(),
                voting.ends(),
                voting.extensions(),
                asOf,
                closed == null ? null : closed.at(),
                voting.electorate().bySeat().size(),
                voting.keepsSecret() ? voting.paperCounts() : null,
                voting.papers().areSealed() ? null : count.outcome(),
                count.tally(),
                count.steps().stream()
                        .map(step -> new StepResponse(step.words(), step))
                        .toList(),
                voting.seq(),
                closed == null ? null : closed.seq());
    }
}
