package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.Replay;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.problem.DomainException;
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
        Motion motion = state.motions().require(motionId);
        return motion.votings().stream()
                .map(state.votings()::require)
                .map(voting -> replay(tenant, voting, asOf))
                .flatMap(Optional::stream)
                .map(replay -> AccountResponse.of(motion, replay.voting(), asOf))
                .toList();
    }

    @GetMapping("/votings/{votingId}/verification")
    @Access(Role.OBSERVER)
    @Operation(summary = "Whether the recorded outcome follows from the entries alone, and where it does not")
    VerificationResponse verification(Tenant tenant, @PathVariable VotingId votingId) {
        Voting voting = answers.read(tenant).state().votings().require(votingId);
        return VerificationResponse.of(
                replay(tenant, voting, Instant.MAX).orElseThrow(() -> DomainException.notFound("voting", votingId)));
    }

    private Optional<Replay> replay(Tenant tenant, Voting voting, Instant until) {
        return Replay.of(answers.ledger(tenant), voting, until);
    }
}
