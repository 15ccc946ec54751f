package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The seats that there are on a day: what the charter asks for, filled with what was recorded and with the members by right. */
public final class Seats {

    private Seats() {}

    /**
     * The seats of a body on a date, vacant ones included, in the order of the charter.
     *
     * @throws DomainException REFUSED {@code body-unknown} when the charter in force has no such body
     */
    public static List<Seating> of(ConsortiumState state, BodyId body, LocalDate on) {
        BodyRule rule = require(state.charter(), body);
        List<Seating> seats = new ArrayList<>();
        rule.seats()
                .forEach(each -> ids(state, rule, each, on)
                        .map(id -> seating(state, rule, each, id, on))
                        .forEach(seats::add));
        return List.copyOf(seats);
    }

    /** One seat on a date; empty where there is no such seat then. */
    public static Optional<Seating> find(ConsortiumState state, SeatId seat, LocalDate on) {
        return state.charter().bodies().stream()
                .filter(body -> seat.value().startsWith(body.id() + "."))
                .flatMap(body -> body.seats().stream()
                        .filter(rule -> seat.value().startsWith(prefix(body, rule)))
                        .filter(rule -> exists(state, body, rule, seat, on))
                        .map(rule -> seating(state, body, rule, seat, on)))
                .findFirst();
    }

    /**
     * One seat on a date.
     *
     * @throws DomainException NOT_FOUND when there is no such seat then
     */
    public static Seating require(ConsortiumState state, SeatId seat, LocalDate on) {
        return find(state, seat, on).orElseThrow(() -> DomainException.notFound("seat", seat));
    }

    /** The seat whose holder presides over a body, or keeps its minutes. */
    public static Optional<Seating> office(ConsortiumState state, BodyId body, Office office, LocalDate on) {
        return state.bodies().office(body, office, on).flatMap(seat -> find(state, seat, on));
    }

    /** The rule of a body. */
    static BodyRule require(Charter charter, BodyId body) {
        return charter.body(body)
                .orElseThrow(() -> DomainException.refused(
                        "body-unknown", "Version " + charter.version() + " of the charter has no body " + body + "."));
    }

    private static Stream<SeatId> ids(ConsortiumState state, BodyRule body, SeatRule rule, LocalDate on) {
        return switch (rule.filling()) {
            case Filling.ByRight(ClassId membershipClass) ->
                state.members().on(on).entrySet().stream()
                        .filter(each -> each.getValue().on(on).map(Membership::membershipClass).stream()
                                .anyMatch(membershipClass::equals))
                        .map(each -> new SeatId(prefix(body, rule) + each.getKey()));
            case Filling.ByAppointment(var _), Filling.ByElection(var _) ->
                IntStream.rangeClosed(1, rule.count()).mapToObj(number -> new SeatId(prefix(body, rule) + number));
        };
    }

    private static boolean exists(ConsortiumState state, BodyRule body, SeatRule rule, SeatId seat, LocalDate on) {
        String last = seat.value().substring(prefix(body, rule).length());
        return switch (rule.filling()) {
            case Filling.ByRight(ClassId membershipClass) ->
                Id.SYNTAX.matcher(last).matches() && isMember(state, new OrganisationId(last), membershipClass, on);
            case Filling.ByAppointment(var _), Filling.ByElection(var _) ->
                last.matches("[1-9][0-9]{0,2}") && Integer.parseInt(last) <= rule.count();
        };
    }

    private static boolean isMember(
            ConsortiumState state, OrganisationId organisation, ClassId membershipClass, LocalDate on) {
        return state.members()
                .find(organisation)
                .flatMap(each -> each.on(on))
                .filter(each -> each.membershipClass().equals(membershipClass))
                .isPresent();
    }

    private static Seating seating(ConsortiumState state, BodyRule body, SeatRule rule, SeatId seat, LocalDate on) {
        SeatHistory history = state.bodies().history(seat);
        Optional<Occupancy> occupancy = history.on(on).filter(each -> !hasLeft(state, each.organisation(), on));
        Optional<OrganisationId> organisation = switch (rule.filling()) {
            case Filling.ByRight(var _) ->
                Optional.of(new OrganisationId(
                        seat.value().substring(prefix(body, rule).length())));
            case Filling.ByAppointment(OrganisationId by) -> Optional.of(by);
            case Filling.ByElection _ -> occupancy.map(Occupancy::organisation);
        };
        PersonId holder = occupancy.map(Occupancy::holder).orElse(null);
        return new Seating(
                body.id(),
                seat,
                rule.id(),
                rule.votes(),
                organisation.orElse(null),
                holder,
                organisation.isEmpty() ? List.of() : history.alternates(on));
    }

    /** Whether an organisation was a member and is none any more; its people leave their seats with it. */
    private static boolean hasLeft(ConsortiumState state, OrganisationId organisation, LocalDate on) {
        return state.members()
                .find(organisation)
                .filter(each -> each.last().isPresent() && each.on(on).isEmpty())
                .isPresent();
    }

    private static String prefix(BodyRule body, SeatRule rule) {
        return body.id() + "." + rule.id() + ".";
    }
}
