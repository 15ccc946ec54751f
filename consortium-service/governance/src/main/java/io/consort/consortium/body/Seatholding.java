package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.SeatEvent.ProxyWithdrawn;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.membership.Members;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What becomes of an organisation's seats when another has its place. Who sits there stays: only for whom changes. A seat by right goes
 * over with the membership, unless the other is a member already; offices and standing proxies go along.
 */
public final class Seatholding {

    private final OrganisationId from;
    private final OrganisationId to;
    private final LocalDate on;
    private final Roster roster;
    private final Predicate<Place> passing;

    private Seatholding(
            ConsortiumState state, OrganisationId from, OrganisationId to, LocalDate on, Predicate<Place> passing) {
        this.from = from;
        this.to = to;
        this.on = on;
        this.roster = Roster.of(state, on);
        this.passing = passing;
    }

    /** What happens to all seats, as they are before it. */
    public static List<BodyEvent> passing(ConsortiumState state, OrganisationId from, OrganisationId to, LocalDate on) {
        return new Seatholding(state, from, to, on, _ -> true).events();
    }

    /**
     * The same where only a part passes.
     *
     * @param named the seats that the organisation was elected to and that pass
     * @param membership whether seats by right pass, with the membership
     */
    public static List<BodyEvent> passing(
            ConsortiumState state,
            OrganisationId from,
            OrganisationId to,
            LocalDate on,
            Set<SeatId> named,
            boolean membership) {
        Predicate<Place> passing = place ->
                named.contains(place.seat()) || (membership && place.sort().filling() instanceof Filling.ByRight);
        return new Seatholding(state, from, to, on, passing).events();
    }

    /** Why a seat cannot pass by itself; empty where it can. */
    public static Optional<String> againstPassing(
            ConsortiumState state, SeatId seat, OrganisationId from, LocalDate on) {
        Roster roster = Roster.of(state, on);
        Optional<Place> place = roster.place(seat);
        if (place.isEmpty()) {
            return Optional.of("There is no such seat on " + on + ".");
        }
        OrganisationId holder = roster.seating(place.get()).organisation();
        if (!from.equals(holder)) {
            return Optional.of("It is not " + from + " that sits there.");
        }
        return switch (place.get().sort().filling()) {
            case Filling.ByRight _ -> Optional.of("It goes with the membership.");
            case Filling.ByAppointment _ -> Optional.of("It is of whom the charter names.");
            case Filling.ByElection _ -> Optional.empty();
        };
    }

    private List<BodyEvent> events() {
        List<BodyEvent> events = new ArrayList<>();
        for (BodyRule body : roster.bodies()) {
            roster.seats(body).forEach(seat -> events.addAll(taken(seat)));
        }
        for (BodyRule body : roster.bodies()) {
            for (Office office : Office.values()) {
                office(body, office).ifPresent(events::add);
            }
            roster.seats(body).forEach(seat -> events.addAll(proxies(seat)));
        }
        return events;
    }

    /** The seat in whose place a seat's holder sits from then on: itself, unless the organisation has it by right. */
    private SeatId next(SeatId seat) {
        return roster.place(seat)
                .filter(each -> each.sort().filling() instanceof Filling.ByRight
                        && each.which().equals(from.value()))
                .map(each -> new Place(each.body(), each.sort(), to.value()).seat())
                .orElse(seat);
    }

    private boolean isPassing(SeatId seat) {
        return roster.find(seat).map(Seating::organisation).filter(from::equals).isPresent()
                && roster.place(seat).filter(passing).isPresent();
    }

    /** Whether a seat by right goes with a membership that the other's own stands for. */
    private boolean isAbsorbed(SeatId seat) {
        return !next(seat).equals(seat)
                && Members.of(roster.state())
                        .find(to)
                        .flatMap(each -> each.on(on))
                        .isPresent();
    }

    private List<BodyEvent> taken(SeatId seat) {
        List<BodyEvent> events = new ArrayList<>();
        if (!isPassing(seat) || isAbsorbed(seat)) {
            return events;
        }
        SeatId next = next(seat);
        roster.history(seat).occupancies().stream()
                .filter(each ->
                        each.organisation().equals(from) && !each.period().isOverBy(on))
                .forEach(each ->
                        events.add(new SeatTaken(next, to, each.holder(), later(each.period()), each.resolution())));
        roster.history(seat).alternates().stream()
                .filter(each -> !each.period().isOverBy(on))
                .forEach(each -> events.add(new AlternateNamed(next, each.alternate(), later(each.period()))));
        return events;
    }

    private Optional<OfficeTaken> office(BodyRule body, Office office) {
        return Offices.tenures(roster, body.id(), office).stream()
                .filter(each -> each.period().covers(on))
                .filter(each -> isPassing(each.seat()) && !isAbsorbed(each.seat()))
                .filter(each -> Offices.holding(roster, body.id(), office)
                        .map(Seating::seat)
                        .filter(each.seat()::equals)
                        .isPresent())
                .map(each ->
                        new OfficeTaken(body.id(), office, next(each.seat()), later(each.period()), each.resolution()))
                .findFirst();
    }

    private List<BodyEvent> proxies(SeatId seat) {
        List<BodyEvent> events = new ArrayList<>();
        Proxies.by(roster, seat)
                .filter(each -> isPassing(seat) || isPassing(each.to()))
                .filter(each -> !isAbsorbed(seat) && !next(each.to()).equals(next(seat)))
                .forEach(each -> {
                    events.add(new ProxyWithdrawn(seat, each.to(), on));
                    events.add(new ProxyGiven(
                            next(seat),
                            now(each.by()),
                            next(each.to()),
                            now(each.receiver()),
                            each.part(),
                            later(each.period())));
                });
        return events;
    }

    private Sitter now(Sitter sitter) {
        return sitter.organisation().equals(from) ? new Sitter(to, sitter.holder()) : sitter;
    }

    private Period later(Period period) {
        return period.from().isBefore(on) ? new Period(on, period.until()) : period;
    }
}
