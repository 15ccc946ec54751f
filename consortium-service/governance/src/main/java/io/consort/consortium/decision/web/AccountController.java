package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Step;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.Closing;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.PaperCount;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.Replay;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.decision.Votings;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Sentence;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "motions")
final class AccountController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    AccountController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/motions/{motionId}/account")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Who could vote on a motion, with what weight, and how it was counted, step by step",
            description = "One account for each voting on it, its amendments included, in order. Replayed from the"
                    + " entries; the electors one by one are under the voting.")
    List<AccountResponse> account(
            Tenant tenant,
            @PathVariable MotionId motionId,
            @Parameter(description = "As it stood then; now where it is left out", example = "2026-03-31T17:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    Instant at) {
        Instant asOf = at == null ? clock.instant() : at;
        ConsortiumState state = answers.read(tenant).state();
        Motion motion = Motions.of(state).require(motionId);
        return motion.votings().stream()
                .map(Votings.of(state)::require)
                .map(voting -> replay(tenant, voting, asOf))
                .flatMap(Optional::stream)
                .map(replay -> AccountResponse.of(motion, replay.voting(), asOf))
                .toList();
    }

    @GetMapping("/votings/{votingId}/verification")
    @Access(Role.OBSERVER)
    @Operation(summary = "Whether the recorded outcome follows from the entries alone, and where it does not")
    VerificationResponse verification(Tenant tenant, @PathVariable VotingId votingId) {
        Voting voting = Votings.of(answers.read(tenant).state()).require(votingId);
        return VerificationResponse.of(
                replay(tenant, voting, Instant.MAX).orElseThrow(() -> DomainException.notFound("voting", votingId)));
    }

    private Optional<Replay> replay(Tenant tenant, Voting voting, Instant until) {
        return Replay.of(answers.ledger(tenant), voting, until);
    }

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
        record StepResponse(Sentence words, Step numbers) {}

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
                            .map(step -> new StepResponse(Sentence.of(step.words()), step))
                            .toList(),
                    voting.seq(),
                    closed == null ? null : closed.seq());
        }
    }

    /**
     * @param recorded the outcome that was recorded; absent while the voting is open
     * @param counted the outcome that the entries come to; absent while the ballots of a secret vote are sealed
     * @param differences where what was recorded does not follow from the entries before it
     */
    record VerificationResponse(
            VotingId voting,
            boolean consistent,
            @Nullable Outcome recorded,
            @Nullable Outcome counted,
            List<Sentence> differences) {

        static VerificationResponse of(Replay replay) {
            List<Sentence> differences = replay.differences();
            VotingClosed recorded = replay.recorded();
            return new VerificationResponse(
                    replay.voting().id(),
                    differences.isEmpty(),
                    recorded == null ? null : recorded.outcome(),
                    replay.voting().papers().areSealed()
                            ? null
                            : replay.voting().count().outcome(),
                    differences);
        }
    }
}
