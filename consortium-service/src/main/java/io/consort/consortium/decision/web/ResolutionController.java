package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.RaiseObjection;
import io.consort.consortium.decision.ResolutionEvent;
import io.consort.consortium.decision.ResolutionEvent.DeliveryProven;
import io.consort.consortium.decision.ResolutionEvent.ObjectionRaised;
import io.consort.consortium.decision.ResolutionStage;
import io.consort.consortium.decision.RetryEffect;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Command;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@RequestMapping("/api/consortium/consortia/{consortiumId}/resolutions")
@Tag(name = "resolutions", description = "What bodies have decided")
final class ResolutionController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    ResolutionController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The resolutions, oldest first")
    Page<ResolutionSummary> resolutions(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable MotionKindId kind,
            @RequestParam(required = false) @Nullable ResolutionStage stage) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.resolutions().all(),
                        each -> (body == null || each.body().equals(body))
                                && (kind == null || each.kind().equals(kind))
                                && (stage == null || each.stage() == stage),
                        each -> ResolutionSummary.of(state, each)));
    }

    @GetMapping("/{resolutionId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One resolution, with who was told, who objects, and what has come of it")
    ResponseEntity<ResolutionResponse> resolution(Tenant tenant, @PathVariable ResolutionId resolutionId) {
        return answers.one(
                tenant,
                "resolutions/" + resolutionId,
                state -> state.resolutions().find(resolutionId).map(each -> ResolutionResponse.of(state, each)));
    }

    @PostMapping("/{resolutionId}/deliveries")
    @Act("prove-delivery")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Say that your seat was told of a resolution, or prove that another was",
            description = "The seat's time to object runs from that day.")
    ResponseEntity<DeliveryProven> deliver(
            Tenant tenant, Change change, @PathVariable ResolutionId resolutionId, @RequestBody DeliveryRequest body) {
        return done(tenant, change, resolutionId, body.toCommand(resolutionId), DeliveryProven.class);
    }

    @PostMapping("/{resolutionId}/objections")
    @Act(value = "object-to-resolution", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Object to a resolution for your seat, with a reason")
    ResponseEntity<ObjectionRaised> object(
            Tenant tenant,
            Change change,
            @PathVariable ResolutionId resolutionId,
            @RequestBody SeatReasonRequest body) {
        return done(
                tenant,
                change,
                resolutionId,
                new RaiseObjection(resolutionId, body.seat(), body.reason()),
                ObjectionRaised.class);
    }

    @PostMapping("/{resolutionId}/effect-retries")
    @Act(value = "retry-effect", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Try again what a rule stood against, as whoever presides")
    ResponseEntity<ResolutionEvent> retry(
            Tenant tenant, Change change, @PathVariable ResolutionId resolutionId, @RequestBody NothingElse body) {
        return done(tenant, change, resolutionId, new RetryEffect(resolutionId), ResolutionEvent.class);
    }

    private <T extends ConsortiumEvent> ResponseEntity<T> done(
            Tenant tenant,
            Change change,
            ResolutionId resolution,
            Command<ConsortiumState, ConsortiumEvent> command,
            Class<T> event) {
        return answers.created(
                tenant,
                change,
                command,
                receipt -> "/api/consortium/consortia/" + tenant.consortium() + "/resolutions/" + resolution,
                receipt -> receipt.first(event));
    }
}
