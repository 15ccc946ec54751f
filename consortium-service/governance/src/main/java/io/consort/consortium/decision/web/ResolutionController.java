package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.Effect;
import io.consort.consortium.decision.EffectStage;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Objectors;
import io.consort.consortium.decision.ProveDelivery;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.RaiseObjection;
import io.consort.consortium.decision.Resolution;
import io.consort.consortium.decision.ResolutionEvent;
import io.consort.consortium.decision.ResolutionEvent.DeliveryProven;
import io.consort.consortium.decision.ResolutionEvent.ObjectionRaised;
import io.consort.consortium.decision.ResolutionStage;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.decision.RetryEffect;
import io.consort.consortium.decision.VetoWindow;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.json.Kebab;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Table;
import io.consort.starter.web.Tables;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "resolutions", description = "What bodies have decided")
final class ResolutionController implements Tables {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    ResolutionController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping(
            path = {"/resolutions", "/exports/resolutions"},
            name = "resolutions.export",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.OBSERVER)
    @Operation(summary = "The resolutions, oldest first")
    Page<Recorded<ResolutionSummary>> resolutions(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable MotionKindId kind,
            @RequestParam(required = false) @Nullable ResolutionStage stage) {
        return answers.page(
                tenant,
                state -> page.over(
                        Resolutions.of(state).all(),
                        each -> (body == null || each.body().equals(body))
                                && (kind == null || each.kind().equals(kind))
                                && (stage == null || each.stage() == stage),
                        each -> ResolutionSummary.of(state, each)),
                each -> "resolutions/" + each.id());
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(Table.of(ResolutionSummary.class, "resolutions")
                .column("id", ResolutionSummary::id)
                .column("motion", ResolutionSummary::motion)
                .column("kind", ResolutionSummary::kind)
                .column("body", ResolutionSummary::body)
                .column("title", ResolutionSummary::title)
                .column("charterVersion", ResolutionSummary::charterVersion)
                .column("adopted", ResolutionSummary::adopted)
                .column("stage", each -> Kebab.ofConstant(each.stage()))
                .column("inForce", ResolutionSummary::inForce)
                .column("effect", each -> Kebab.ofConstant(each.effect())));
    }

    @GetMapping("/resolutions/{resolutionId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One resolution, with who was told, who objects, and what has come of it")
    ResponseEntity<Recorded<ResolutionResponse>> resolution(Tenant tenant, @PathVariable ResolutionId resolutionId) {
        return answers.one(
                tenant,
                "resolutions/" + resolutionId,
                state -> Resolutions.of(state).find(resolutionId).map(each -> ResolutionResponse.of(state, each)));
    }

    @PostMapping("/resolutions/{resolutionId}/deliveries")
    @Act("prove-delivery")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Say that your seat was told of a resolution, or prove that another was",
            description = "The seat's time to object runs from that day.")
    ResponseEntity<DeliveryProven> deliver(
            Tenant tenant, Change change, @PathVariable ResolutionId resolutionId, @RequestBody ProveDelivery command) {
        return answers.created(tenant, change, command, DeliveryProven.class);
    }

    @PostMapping("/resolutions/{resolutionId}/objections")
    @Act(value = "object-to-resolution", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Object to a resolution for your seat, with a reason")
    ResponseEntity<ObjectionRaised> object(
            Tenant tenant,
            Change change,
            @PathVariable ResolutionId resolutionId,
            @RequestBody RaiseObjection command) {
        return answers.created(tenant, change, command, ObjectionRaised.class);
    }

    @PostMapping("/resolutions/{resolutionId}/effect-retries")
    @Act(value = "retry-effect", binds = Act.Binds.CONSORTIUM)
    @Access(Role.OBSERVER)
    @Operation(summary = "Try again what a rule stood against, as whoever presides")
    @ApiResponse(
            responseCode = "200",
            description = "The first thing that came of it, as the event that it is",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    ResponseEntity<ResolutionEvent> retry(
            Tenant tenant, Change change, @PathVariable ResolutionId resolutionId, @RequestBody RetryEffect command) {
        return answers.created(tenant, change, command, ResolutionEvent.class);
    }

    record ResolutionSummary(
            ResolutionId id,
            MotionId motion,
            MotionKindId kind,
            BodyId body,
            String title,
            int charterVersion,
            Instant adopted,
            ResolutionStage stage,
            @Nullable Instant inForce,
            EffectStage effect) {

        static ResolutionSummary of(ConsortiumState state, Resolution resolution) {
            return new ResolutionSummary(
                    resolution.id(),
                    resolution.motion(),
                    resolution.kind(),
                    resolution.body(),
                    Motions.of(state).require(resolution.motion()).question().title(),
                    resolution.charterVersion(),
                    resolution.adopted(),
                    resolution.stage(),
                    resolution.inForce(),
                    resolution.effect().stage());
        }
    }

    /**
     * @param brings the sort of effect
     * @param vetoUntil the last day on which anyone can object, as things stand, or could; absent where nobody can, since all said yes
     * @param told since when each seat is proven to know; absent where nobody can object
     * @param objections by seat, with their reasons
     */
    record ResolutionResponse(
            ResolutionId id,
            MotionId motion,
            VotingId voting,
            MotionKindId kind,
            BodyId body,
            EffectKind brings,
            int charterVersion,
            Question question,
            Instant adopted,
            ResolutionStage stage,
            @Nullable Veto veto,
            @Nullable LocalDate vetoUntil,
            @Nullable Map<String, LocalDate> told,
            Map<String, String> objections,
            @Nullable LocalDate lockedUntil,
            @Nullable Instant inForce,
            Effect effect) {

        static ResolutionResponse of(ConsortiumState state, Resolution resolution) {
            Motion motion = Motions.of(state).require(resolution.motion());
            VetoWindow window = resolution.window();
            return new ResolutionResponse(
                    resolution.id(),
                    resolution.motion(),
                    resolution.voting(),
                    resolution.kind(),
                    resolution.body(),
                    resolution.effectKind(),
                    resolution.charterVersion(),
                    motion.question(),
                    resolution.adopted(),
                    resolution.stage(),
                    window == null ? null : window.veto(),
                    Objectors.last(state, resolution).orElse(null),
                    window == null ? null : bySeat(window.told()),
                    bySeat(resolution.objections()),
                    resolution.lockedUntil(),
                    resolution.inForce(),
                    resolution.effect());
        }

        private static <T> Map<String, T> bySeat(Map<SeatId, T> unordered) {
            Map<String, T> ordered = new TreeMap<>();
            unordered.forEach((seat, each) -> ordered.put(seat.value(), each));
            return ordered;
        }
    }
}
