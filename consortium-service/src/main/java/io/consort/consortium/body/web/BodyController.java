package io.consort.consortium.body.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Proxies;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Vacancy;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bodies follow from the charter and their seats from it and the members, so they have no version of their own. */
@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "bodies", description = "Who sits where, on any date, as known now or as known then")
final class BodyController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    BodyController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/bodies")
    @Access(Role.OBSERVER)
    @Operation(summary = "The bodies on a date, the highest first, with who presides")
    Page<BodyResponse> bodies(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.view(tenant, state -> {
            Roster roster = moment.roster(state);
            return page.over(roster.bodies(), body -> BodyResponse.of(roster, body));
        });
    }

    @GetMapping("/body-tree")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which body answers to which, on a date")
    Page<BodyNode> tree(Tenant tenant, @RequestParam(required = false) @Nullable LocalDate on) {
        Moment moment = Moment.of(on, null, clock);
        return answers.view(
                tenant,
                state -> new Page<>(BodyNode.under(null, moment.roster(state).bodies()), null));
    }

    @GetMapping("/bodies/{bodyId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One body on a date")
    BodyResponse body(
            Tenant tenant,
            @PathVariable BodyId bodyId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.view(tenant, state -> {
            Roster roster = moment.roster(state);
            return BodyResponse.of(roster, Moment.body(roster, bodyId));
        });
    }

    @GetMapping("/bodies/{bodyId}/seats")
    @Access(Role.OBSERVER)
    @Operation(summary = "The seats of a body on a date, vacant ones included, by id")
    Page<SeatResponse> seats(
            Tenant tenant,
            PageRequest page,
            @PathVariable BodyId bodyId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.view(tenant, state -> {
            Roster roster = moment.roster(state);
            BodyRule body = Moment.body(roster, bodyId);
            SortedMap<String, SeatId> ids = roster.seats(body)
                    .collect(Collectors.toMap(SeatId::value, id -> id, (id, same) -> id, TreeMap::new));
            return page.over(ids, id -> id, id -> id, (text, id) -> SeatResponse.of(Moment.seat(roster, id)));
        });
    }

    @GetMapping("/bodies/{bodyId}/proxies")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which seats of a body have a standing proxy on a date")
    Page<ProxyResponse> proxies(
            Tenant tenant,
            PageRequest page,
            @PathVariable BodyId bodyId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.view(tenant, state -> {
            Roster roster = moment.roster(state);
            SortedMap<String, Proxy> given = Proxies.of(roster, Moment.body(roster, bodyId)).stream()
                    .collect(Collectors.toMap(
                            each -> each.from() + " " + each.to(),
                            Function.identity(),
                            (each, same) -> each,
                            TreeMap::new));
            return page.over(given, id -> id, id -> id, (id, proxy) -> ProxyResponse.of(proxy));
        });
    }

    @GetMapping("/vacancies")
    @Access(Role.OBSERVER)
    @Operation(summary = "The seats that nobody sits on, since when, and who can fill them, by id")
    Page<VacancyResponse> vacancies(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable LocalDate on) {
        Moment moment = Moment.of(on, null, clock);
        return answers.view(tenant, state -> {
            SortedMap<String, Vacancy> vacant = Vacancy.of(moment.roster(state))
                    .collect(Collectors.toMap(
                            each -> each.seat().value(), Function.identity(), (each, same) -> each, TreeMap::new));
            return page.over(vacant, id -> id, id -> id, (id, vacancy) -> VacancyResponse.of(vacancy));
        });
    }
}
