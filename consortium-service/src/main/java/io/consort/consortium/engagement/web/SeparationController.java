package io.consort.consortium.engagement.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Incumbents;
import io.consort.consortium.body.Separated;
import io.consort.consortium.engagement.Prospects;
import io.consort.consortium.separation.Separation;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/separation")
@Tag(name = "separation")
final class SeparationController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    SeparationController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "Which duties are kept apart, and how far they are, on a date")
    SeparationResponse separation(Tenant tenant, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate date = date(on);
        return answers.view(tenant, state -> {
            var constraints = state.charter().constraints();
            var facts = Incumbents.on(state, date);
            return SeparationResponse.of(
                    date,
                    state.charter().version(),
                    constraints,
                    Separation.breaches(constraints, facts),
                    Prospects.near(state, date));
        });
    }

    @GetMapping("/breaches")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "What is to be cured on a date",
            description =
                    "What would breach the charter is refused where it can be. What came about by itself is listed"
                            + " here, with the seats that have no vote until it is cured.")
    Page<BreachResponse> breaches(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate date = date(on);
        return answers.view(tenant, state -> page.over(Separated.breaches(state, date), BreachResponse::of));
    }

    @GetMapping("/near-breaches")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Who is a step away from breaching the charter on a date",
            description =
                    "As things are, and once a motion that is open, a resolution that is to come into force, or the"
                            + " accession of who is invited or has applied comes about. The sentence says which.")
    Page<NearBreachResponse> nearBreaches(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate date = date(on);
        return answers.view(tenant, state -> page.over(Prospects.near(state, date), NearBreachResponse::of));
    }

    private LocalDate date(@Nullable LocalDate on) {
        return on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
    }
}
