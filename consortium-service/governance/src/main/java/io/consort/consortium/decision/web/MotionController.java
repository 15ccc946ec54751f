package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.decision.AcceptAmendment;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.MotionEvent.AmendmentAccepted;
import io.consort.consortium.decision.MotionEvent.AmendmentProposed;
import io.consort.consortium.decision.MotionEvent.MotionRevised;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.MotionEvent.MotionWithdrawn;
import io.consort.consortium.decision.MotionStage;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.OpenVoting;
import io.consort.consortium.decision.Procedure;
import io.consort.consortium.decision.ProposeAmendment;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.ResolvedAct;
import io.consort.consortium.decision.ReviseMotion;
import io.consort.consortium.decision.ServiceActs;
import io.consort.consortium.decision.TableMotion;
import io.consort.consortium.decision.WithdrawMotion;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/motions")
@Tag(name = "motions", description = "What bodies are asked")
final class MotionController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final OrganisationDirectory directory;
    private final Affiliations affiliations;
    private final BallotSecrets secrets;
    private final ServiceActs acts;

    MotionController(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            OrganisationDirectory directory,
            Affiliations affiliations,
            BallotSecrets secrets,
            ServiceActs acts) {
        this.answers = answers;
        this.directory = directory;
        this.affiliations = affiliations;
        this.secrets = secrets;
        this.acts = acts;
    }

    @PostMapping
    @Act(value = "table-motion", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Table a motion, for a seat of the body that decides or as the secretariat")
    ResponseEntity<TabledResponse> table(Tenant tenant, Change change, @RequestBody TableMotionRequest body) {
        return answers.created(
                tenant,
                change,
                tried(tenant, body.question(), body.toCommand(directory)),
                MotionTabled.class,
                TabledResponse::of);
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The motions, oldest first")
    Page<Recorded<MotionSummary>> motions(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable MotionKindId kind,
            @RequestParam(required = false) @Nullable MotionStage stage) {
        return answers.page(
                tenant,
                state -> page.over(
                        Motions.of(state).all(),
                        each -> (body == null || each.body().equals(body))
                                && (kind == null || each.kind().equals(kind))
                                && (stage == null || each.stage() == stage),
                        MotionSummary::of),
                each -> "motions/" + each.id());
    }

    @GetMapping("/{motionId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One motion with its amendments")
    ResponseEntity<Recorded<MotionResponse>> motion(Tenant tenant, @PathVariable MotionId motionId) {
        return answers.one(
                tenant,
                "motions/" + motionId,
                state -> Motions.of(state).find(motionId).map(MotionResponse::of));
    }

    @PostMapping("/{motionId}/revisions")
    @Act(value = "revise-motion", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Ask something else before votes are taken, as whoever moved it")
    ResponseEntity<MotionRevised> revise(
            Tenant tenant, Revision change, @PathVariable MotionId motionId, @RequestBody ReviseMotionRequest body) {
        return answers.changed(
                tenant,
                change,
                "motions/" + motionId,
                tried(tenant, body.question(), ReviseMotion.of(motionId, body.question(), directory)),
                MotionRevised.class);
    }

    @PostMapping("/{motionId}/withdrawals")
    @Act(value = "withdraw-motion", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Withdraw a motion before votes are taken, as whoever moved it")
    ResponseEntity<MotionWithdrawn> withdraw(
            Tenant tenant, Revision change, @PathVariable MotionId motionId, @RequestBody WithdrawMotion command) {
        return answers.changed(tenant, change, "motions/" + motionId, command, MotionWithdrawn.class);
    }

    @PostMapping("/{motionId}/amendments")
    @Act(value = "propose-amendment", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Propose an amendment, for a seat of the body or as the secretariat")
    ResponseEntity<AmendmentProposed> amend(
            Tenant tenant, Change change, @PathVariable MotionId motionId, @RequestBody ProposeAmendmentRequest body) {
        return answers.created(
                tenant,
                change,
                tried(tenant, body.question(), ProposeAmendment.of(motionId, body.seat(), body.question(), directory)),
                AmendmentProposed.class);
    }

    @PostMapping("/{motionId}/amendments/{number}/acceptances")
    @Act(value = "accept-amendment", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Take an amendment over without a vote, as whoever moved the motion")
    ResponseEntity<AmendmentAccepted> accept(
            Tenant tenant,
            Revision change,
            @PathVariable MotionId motionId,
            @PathVariable int number,
            @RequestBody AcceptAmendment command) {
        return answers.changed(tenant, change, "motions/" + motionId, command, AmendmentAccepted.class);
    }

    @PostMapping("/{motionId}/votings")
    @Act(value = "open-voting", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Have votes taken, as whoever presides",
            description = "Electors, weights, rule and affiliates are fixed from then on.")
    ResponseEntity<OpenedResponse> open(
            Tenant tenant, Revision change, @PathVariable MotionId motionId, @RequestBody OpenVotingRequest body) {
        return answers.changed(
                tenant,
                change,
                "motions/" + motionId,
                body.toCommand(motionId, affiliations, secrets.of(tenant.consortium())),
                OpenedResponse::of);
    }

    /**
     * What another service could not do is not asked of a body. The refusal is the command's, so that a request that is sent again is answered
     * as it was the first time.
     */
    private Command<ConsortiumState, ConsortiumEvent> tried(
            Tenant tenant, Question question, Command<ConsortiumState, ConsortiumEvent> command) {
        try {
            ResolvedAct.attempt(question.proposal(), tenant.consortium(), acts);
            return command;
        } catch (DomainException refusal) {
            return (_, _) -> {
                throw refusal;
            };
        }
    }

    record TableMotionRequest(
            @Schema(example = "admission") MotionKindId kind,

            @Schema(
                    description = "The seat that asks; the secretariat where it is left out",
                    example = "board.full.ibm")
            @Nullable
            SeatId seat,

            Question question) {

        TableMotion toCommand(OrganisationDirectory directory) {
            return TableMotion.of(kind, seat, question, directory);
        }
    }

    record MotionSummary(MotionId id, MotionKindId kind, BodyId body, Instant tabled, MotionStage stage, String title) {

        static MotionSummary of(Motion motion) {
            return new MotionSummary(
                    motion.id(),
                    motion.kind(),
                    motion.body(),
                    motion.tabled(),
                    motion.stage(),
                    motion.question().title());
        }
    }

    record ReviseMotionRequest(Question question) {}

    record ProposeAmendmentRequest(
            @Schema(
                    description = "The seat that proposes; the secretariat where it is left out",
                    example = "board.full.ibm")
            @Nullable
            SeatId seat,

            Question question) {}

    record OpenVotingRequest(
            @Schema(description = "The amendment to vote on; the motion itself where it is left out", example = "1")
            @Nullable
            Integer amendment,

            Procedure procedure,

            @Schema(
                    description = "Until when votes are taken; in a meeting, until it is closed where it is left out",
                    example = "2026-03-31T17:00:00Z")
            @Nullable
            Instant ends) {

        OpenVoting toCommand(MotionId motion, Affiliations affiliations, BallotKeys keys) {
            return new OpenVoting(motion, amendment, procedure, ends, affiliations, keys);
        }
    }

    record TabledResponse(
            MotionId id,
            MotionKindId kind,
            BodyId body,
            @Nullable SeatId mover,
            int charterVersion,
            Question question) {

        static TabledResponse of(MotionTabled event) {
            return new TabledResponse(
                    event.motion(),
                    event.kind(),
                    event.body(),
                    event.mover(),
                    event.charterVersion(),
                    event.question());
        }
    }
}
