package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.CastVote;
import io.consort.consortium.decision.CloseVoting;
import io.consort.consortium.decision.Closing;
import io.consort.consortium.decision.DeclareConflict;
import io.consort.consortium.decision.DelegateVote;
import io.consort.consortium.decision.Paper;
import io.consort.consortium.decision.PaperCount;
import io.consort.consortium.decision.TakeBackDelegations;
import io.consort.consortium.decision.Voting;
import io.consort.consortium.decision.VotingEvent.ConflictDeclared;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.decision.VotingEvent.VoteDelegated;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.decision.Votings;
import io.consort.consortium.decision.WeightGround;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Sentence;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Votes move a voting on all the time, so that nobody is asked which version of it they have seen. */
@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/votings")
@Tag(name = "votings", description = "Votes that are taken once on one question")
final class VotingController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final BallotSecrets secrets;
    private final Clock clock;

    VotingController(Answers<ConsortiumState, ConsortiumEvent> answers, BallotSecrets secrets, Clock clock) {
        this.answers = answers;
        this.secrets = secrets;
        this.clock = clock;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The votings, oldest first")
    Page<Recorded<VotingResponse>> votings(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable MotionId motion,
            @RequestParam(required = false) @Nullable Boolean open) {
        return answers.page(
                tenant,
                state -> page.over(
                        Votings.of(state).all(),
                        each -> (motion == null || each.motion().equals(motion))
                                && (open == null || each.isOpen(clock.instant()) == open),
                        each -> VotingResponse.of(each, clock.instant())),
                each -> "votings/" + each.id());
    }

    @GetMapping("/{votingId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One voting")
    Recorded<VotingResponse> voting(Tenant tenant, @PathVariable VotingId votingId) {
        return answers.recorded(
                tenant,
                state -> VotingResponse.of(Votings.of(state).require(votingId), clock.instant()),
                each -> "votings/" + each.id());
    }

    @GetMapping("/{votingId}/electors")
    @Access(Role.OBSERVER)
    @Operation(summary = "Who may vote, with what weight, and what they cast")
    Page<ElectorResponse> electors(Tenant tenant, @PathVariable VotingId votingId, PageRequest page) {
        return answers.view(tenant, state -> {
            Voting voting = Votings.of(state).require(votingId);
            return page.over(
                    List.copyOf(voting.electorate().bySeat().values()), each -> ElectorResponse.of(voting, each));
        });
    }

    @PostMapping("/{votingId}/votes")
    @Act(value = "cast-vote", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Vote for a seat; again, to change its vote before the end")
    ResponseEntity<VoteCast> vote(
            Tenant tenant, Change change, @PathVariable VotingId votingId, @RequestBody CastVote command) {
        return answers.created(tenant, change, command, VoteCast.class);
    }

    @PostMapping("/{votingId}/proxies")
    @Act("delegate-vote")
    @Access(Role.OBSERVER)
    @Operation(summary = "Have another seat vote for yours, with all of its weight or a part")
    ResponseEntity<VoteDelegated> give(
            Tenant tenant, Change change, @PathVariable VotingId votingId, @RequestBody DelegateVoteRequest body) {
        return answers.created(tenant, change, new DelegateVote(votingId, body.toProxy()), VoteDelegated.class);
    }

    @PostMapping("/{votingId}/proxy-withdrawals")
    @Act("take-back-vote")
    @Access(Role.OBSERVER)
    @Operation(summary = "Take back what your seat gave to others")
    ResponseEntity<DelegationTakenBack> takeBack(
            Tenant tenant, Change change, @PathVariable VotingId votingId, @RequestBody TakeBackDelegations command) {
        return answers.created(tenant, change, command, DelegationTakenBack.class);
    }

    @PostMapping("/{votingId}/conflicts")
    @Act(value = "declare-conflict", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Declare an interest of your seat's own: it stands aside, and the quorum is counted anew")
    ResponseEntity<ConflictDeclared> conflict(
            Tenant tenant, Change change, @PathVariable VotingId votingId, @RequestBody DeclareConflict command) {
        return answers.created(tenant, change, command, ConflictDeclared.class);
    }

    @PostMapping("/{votingId}/closings")
    @Act(value = "close-voting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Close a voting and count it, as whoever presides",
            description = "A vote with an end: once everyone has voted or its time is up; it is closed by itself then.")
    ResponseEntity<EndedResponse> close(
            Tenant tenant, Change change, @PathVariable VotingId votingId, @RequestBody NothingElse body) {
        return answers.created(
                tenant,
                change,
                new CloseVoting(votingId, secrets.of(tenant.consortium()).seal(votingId)),
                _ -> answers.address(tenant, "votings/" + votingId),
                receipt -> EndedResponse.of(votingId, receipt));
    }

    record DelegateVoteRequest(
            @Schema(example = "board.full.ibm") SeatId from,
            @Schema(example = "board.full.ti") SeatId to,

            @Schema(description = "How much of its weight; all of it where it is left out", example = "1/2") @Nullable
            Fraction part) {

        Proxy toProxy() {
            return new Proxy(from, to, part == null ? Fraction.ONE : part);
        }
    }

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

    /**
     * @param full what the seat weighs before the cap
     * @param ground why it does; absent in votes of the time when that was not recorded
     * @param groundInWords the same in a sentence
     * @param recusal why it stands aside; absent where it does not
     * @param choice its last vote; absent where it has cast none, and where votes are secret
     * @param paperTakenBy the seat that took its paper for a secret vote: itself, or the one that votes for it; absent where none did
     * @param given what it gave to others
     */
    record ElectorResponse(
            SeatId seat,
            OrganisationId organisation,
            OrganisationId group,
            Fraction full,
            @Nullable WeightGround ground,
            @Nullable Sentence groundInWords,
            Fraction weight,
            @Nullable String recusal,
            @Nullable Choice choice,
            @Nullable SeatId paperTakenBy,
            List<Proxy> given) {

        static ElectorResponse of(Voting voting, Elector elector) {
            Optional<WeightGround> ground = voting.ground(elector.seat());
            return new ElectorResponse(
                    elector.seat(),
                    elector.organisation(),
                    elector.group(),
                    elector.full(),
                    ground.orElse(null),
                    ground.map(WeightGround::words).map(Sentence::of).orElse(null),
                    elector.weight(),
                    elector.recusal(),
                    voting.cast().votes().get(elector.seat()),
                    Optional.ofNullable(voting.papers().taken().get(elector.seat()))
                            .map(Paper::by)
                            .orElse(null),
                    List.copyOf(voting.cast().given().getOrDefault(elector.seat(), TreePVector.empty())));
        }
    }
}
