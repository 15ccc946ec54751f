package io.consort.consortium.body.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.FillOffice;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.OfficeEvent.OfficeVacated;
import io.consort.consortium.body.Offices;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Tenure;
import io.consort.consortium.body.VacateOffice;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
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
import java.time.LocalDate;
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
@RequestMapping("/api/consortium/consortia/{consortiumId}/bodies/{bodyId}")
@Tag(name = "bodies")
final class OfficeController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    OfficeController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/offices/{office}")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which seats were given an office of a body, in order of time")
    Page<Recorded<OfficeResponse>> tenures(
            Tenant tenant,
            PageRequest page,
            @PathVariable BodyId bodyId,
            @PathVariable Office office,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(null, knownAt, clock);
        return answers.page(
                tenant,
                state -> {
                    Roster roster = moment.roster(state);
                    BodyId body = Moment.body(roster, bodyId).id();
                    return page.over(
                            Offices.tenures(roster, body, office), tenure -> OfficeResponse.of(body, office, tenure));
                },
                each -> "bodies/" + each.body());
    }

    @PostMapping("/offices")
    @Act("fill-office")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Have a seat preside or keep the minutes, where no motion does")
    ResponseEntity<OfficeResponse> fill(
            Tenant tenant, Change change, @PathVariable BodyId bodyId, @RequestBody FillOfficeRequest body) {
        return answers.created(tenant, change, body.toCommand(bodyId), OfficeTaken.class, OfficeResponse::of);
    }

    /** Open to observers, because whoever holds a seat may act for an organisation that only looks on. */
    @PostMapping("/office-ends")
    @Act("vacate-office")
    @Access(Role.OBSERVER)
    @Operation(summary = "Lay an office down, as its holder, or end it, as the secretariat")
    ResponseEntity<OfficeEndResponse> vacate(
            Tenant tenant, Change change, @PathVariable BodyId bodyId, @RequestBody VacateOfficeRequest body) {
        return answers.created(tenant, change, body.toCommand(bodyId), OfficeVacated.class, OfficeEndResponse::of);
    }

    record FillOfficeRequest(
            Office office,

            @Schema(example = "board.full.ibm", description = "One of the body's own seats")
            SeatId seat,

            LocalDate from,

            @Schema(description = "The first day on which it does not hold it; left out for no end") @Nullable
            LocalDate until) {

        FillOffice toCommand(BodyId body) {
            return new FillOffice(body, office, seat, new Period(from, until), null);
        }
    }

    record VacateOfficeRequest(
            Office office,

            @Schema(description = "The first day on which nobody holds it")
            LocalDate on) {

        VacateOffice toCommand(BodyId body) {
            return new VacateOffice(body, office, on, null);
        }
    }

    record OfficeResponse(
            BodyId body,
            Office office,
            SeatId seat,
            LocalDate from,

            @Schema(description = "The first day on which it does not hold it; absent where no end is known") @Nullable
            LocalDate until,

            @Schema(description = "By which it was decided; absent without one") @Nullable
            ResolutionId resolution,

            @Schema(description = "When it was recorded; absent in the answer to the request that did") @Nullable
            Instant recordedAt) {

        static OfficeResponse of(OfficeTaken event) {
            return new OfficeResponse(
                    event.body(),
                    event.office(),
                    event.seat(),
                    event.period().from(),
                    event.period().until(),
                    event.resolution(),
                    null);
        }

        static OfficeResponse of(BodyId body, Office office, Tenure tenure) {
            return new OfficeResponse(
                    body,
                    office,
                    tenure.seat(),
                    tenure.period().from(),
                    tenure.period().until(),
                    tenure.resolution(),
                    tenure.recordedAt());
        }
    }

    record OfficeEndResponse(BodyId body, Office office, LocalDate on) {

        static OfficeEndResponse of(OfficeVacated event) {
            return new OfficeEndResponse(event.body(), event.office(), event.on());
        }
    }
}
