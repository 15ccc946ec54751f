package io.consort.consortium.body.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Offices;
import io.consort.consortium.body.Proxies;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Vacancy;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
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
import java.util.List;
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
    Page<Recorded<BodyResponse>> bodies(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.page(
                tenant,
                state -> {
                    Roster roster = moment.roster(state);
                    return page.over(roster.bodies(), body -> BodyResponse.of(roster, body));
                },
                each -> "bodies/" + each.id());
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
    Recorded<BodyResponse> body(
            Tenant tenant,
            @PathVariable BodyId bodyId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.recorded(
                tenant,
                state -> {
                    Roster roster = moment.roster(state);
                    return BodyResponse.of(roster, Moment.body(roster, bodyId));
                },
                each -> "bodies/" + each.id());
    }

    @GetMapping("/bodies/{bodyId}/seats")
    @Access(Role.OBSERVER)
    @Operation(summary = "The seats of a body on a date, vacant ones included, by id")
    Page<Recorded<SeatResponse>> seats(
            Tenant tenant,
            PageRequest page,
            @PathVariable BodyId bodyId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.page(
                tenant,
                state -> {
                    Roster roster = moment.roster(state);
                    BodyRule body = Moment.body(roster, bodyId);
                    SortedMap<String, SeatId> ids = roster.seats(body)
                            .collect(Collectors.toMap(SeatId::value, id -> id, (id, same) -> id, TreeMap::new));
                    return page.over(ids, id -> id, id -> id, (text, id) -> SeatResponse.of(Moment.seat(roster, id)));
                },
                each -> "seats/" + each.seat());
    }

    @GetMapping("/bodies/{bodyId}/proxies")
    @Access(Role.OBSERVER)
    @Operation(summary = "Which seats of a body have a standing proxy on a date")
    Page<Recorded<ProxyResponse>> proxies(
            Tenant tenant,
            PageRequest page,
            @PathVariable BodyId bodyId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.page(
                tenant,
                state -> {
                    Roster roster = moment.roster(state);
                    SortedMap<String, Proxy> given = Proxies.of(roster, Moment.body(roster, bodyId)).stream()
                            .collect(Collectors.toMap(
                                    each -> each.from() + " " + each.to(),
                                    Function.identity(),
                                    (each, same) -> each,
                                    TreeMap::new));
                    return page.over(given, id -> id, id -> id, (id, proxy) -> ProxyResponse.of(proxy));
                },
                each -> "seats/" + each.seat());
    }

    @GetMapping("/vacancies")
    @Access(Role.OBSERVER)
    @Operation(summary = "The seats that nobody sits on, since when, and who can fill them, by id")
    Page<Recorded<VacancyResponse>> vacancies(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable LocalDate on) {
        Moment moment = Moment.of(on, null, clock);
        return answers.page(
                tenant,
                state -> {
                    SortedMap<String, Vacancy> vacant = Vacancy.of(moment.roster(state))
                            .collect(Collectors.toMap(
                                    each -> each.seat().value(),
                                    Function.identity(),
                                    (each, same) -> each,
                                    TreeMap::new));
                    return page.over(vacant, id -> id, id -> id, (id, vacancy) -> VacancyResponse.of(vacancy));
                },
                each -> "seats/" + each.seat());
    }

    record BodyNode(BodyId id, String name, BodyKind kind, List<BodyNode> children) {

        static List<BodyNode> under(@Nullable BodyId parent, List<BodyRule> bodies) {
            return bodies.stream()
                    .filter(each -> parent == null ? each.parent() == null : parent.equals(each.parent()))
                    .map(each -> new BodyNode(each.id(), each.name(), each.kind(), under(each.id(), bodies)))
                    .toList();
        }
    }

    record BodyResponse(
            BodyId id,
            String name,
            BodyKind kind,

            @Schema(description = "The body it answers to; absent for the highest") @Nullable
            BodyId parent,

            @Schema(description = "The bodies that answer to it")
            List<BodyId> children,

            @Schema(description = "Who presides; absent where nobody does") @Nullable
            SeatResponse chair,

            @Schema(description = "Who keeps the minutes; absent where no seat does") @Nullable
            SeatResponse secretary,

            @Schema(description = "How many seats there are, vacant ones included")
            int seats,

            @Schema(description = "How many of them vote and are not vacant")
            int voting,

            int vacant) {

        static BodyResponse of(Roster roster, BodyRule body) {
            List<Seating> seatings = roster.seatings(body);
            return new BodyResponse(
                    body.id(),
                    body.name(),
                    body.kind(),
                    body.parent(),
                    roster.bodies().stream()
                            .filter(each -> body.id().equals(each.parent()))
                            .map(BodyRule::id)
                            .toList(),
                    office(roster, body, Office.CHAIR),
                    office(roster, body, Office.SECRETARY),
                    seatings.size(),
                    (int) seatings.stream().filter(Seating::mayVote).count(),
                    (int) seatings.stream().filter(Seating::isVacant).count());
        }

        private static @Nullable SeatResponse office(Roster roster, BodyRule body, Office office) {
            return Offices.holding(roster, body.id(), office)
                    .map(SeatResponse::of)
                    .orElse(null);
        }
    }

    record VacancyResponse(
            BodyId body,
            SeatId seat,

            @Schema(description = "The first day on which nobody sat there")
            LocalDate since,

            @Schema(description = "The day from which somebody is named for it already; absent where nobody is")
            @Nullable
            LocalDate until,

            @Schema(description = "Who can fill it") Filling filledBy) {

        static VacancyResponse of(Vacancy vacancy) {
            return new VacancyResponse(
                    vacancy.body(), vacancy.seat(), vacancy.since(), vacancy.until(), vacancy.filling());
        }
    }
}
