package io.consort.consortium.body.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Bodies;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/seats")
@Tag(name = "seats", description = "Who holds them, who stands in, who votes for them")
final class SeatController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    SeatController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary =
                    "The seats of all bodies on a date, of one person or one organisation where that is asked for, by id")
    Page<Recorded<SeatResponse>> seats(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable OrganisationId organisation) {
        Moment moment = Moment.of(on, null, clock);
        return answers.page(
                tenant,
                state -> {
                    Roster roster = moment.roster(state);
                    SortedMap<String, Seating> found = seatings(roster, person)
                            .filter(each -> organisation == null || organisation.equals(each.organisation()))
                            .collect(Collectors.toMap(
                                    each -> each.seat().value(),
                                    Function.identity(),
                                    (each, same) -> each,
                                    TreeMap::new));
                    return page.over(found, id -> id, id -> id, (id, seating) -> SeatResponse.of(seating));
                },
                each -> "seats/" + each.seat());
    }

    /** Those that a person holds or stands in for; all of them where nobody is asked for. */
    private static Stream<Seating> seatings(Roster roster, @Nullable PersonId person) {
        return person == null
                ? roster.bodies().stream().flatMap(body -> roster.seatings(body).stream())
                : Bodies.of(roster.state()).seatsOf(person).stream()
                        .flatMap(seat -> roster.find(seat).stream())
                        .filter(each -> person.equals(each.holder())
                                || each.alternates().contains(person));
    }

    @GetMapping("/{seatId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One seat on a date, as known now or as known at an instant")
    Recorded<SeatResponse> seat(
            Tenant tenant,
            @PathVariable SeatId seatId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(on, knownAt, clock);
        return answers.recorded(
                tenant,
                state -> SeatResponse.of(Moment.seat(moment.roster(state), seatId)),
                each -> "seats/" + each.seat());
    }

    @GetMapping("/{seatId}/holders")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Who sat on a seat, sits there and is to sit there, in order of time",
            description = "Each up to the day on which the term ended or the organisation left.")
    Page<Recorded<HolderResponse>> holders(
            Tenant tenant,
            PageRequest page,
            @PathVariable SeatId seatId,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Moment moment = Moment.of(null, knownAt, clock);
        return answers.page(
                tenant,
                state -> page.over(
                        moment.roster(state).occupancies(seatId), occupancy -> HolderResponse.of(seatId, occupancy)),
                each -> "seats/" + each.seat());
    }
}
