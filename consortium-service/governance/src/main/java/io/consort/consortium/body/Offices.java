package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who presides over a body and who keeps its minutes. An office goes with the person who was given it, not on to the seat's next. */
public final class Offices {

    private Offices() {}

    /** The seat that holds an office on the roster's date; empty where none does. */
    public static Optional<Seating> holding(Roster roster, BodyId body, Office office) {
        OfficeHistory history = history(roster, body, office);
        return history.on(roster.on())
                .filter(tenure -> isHeldOn(roster, tenure))
                .flatMap(tenure -> roster.find(tenure.seat()))
                .filter(seating -> !seating.isVacant());
    }

    /** Which seats were given an office, in order of time. */
    public static List<Tenure> tenures(Roster roster, BodyId body, Office office) {
        return history(roster, body, office).tenures();
    }

    private static OfficeHistory history(Roster roster, BodyId body, Office office) {
        OfficeHistory history = Bodies.of(roster.state()).history(body, office);
        return roster.knownAt() == null ? history : history.knownAt(roster.knownAt());
    }

    /** Whether whoever sat there on the first day has done so ever since; where nobody was named then, the seat itself holds it. */
    private static boolean isHeldOn(Roster roster, Tenure tenure) {
        List<Occupancy> occupancies = roster.occupancies(tenure.seat());
        LocalDate first = tenure.period().from();
        return at(occupancies, first)
                .map(Occupancy::holder)
                .map(holder -> sits(occupancies, holder, first, roster.on()))
                .orElseGet(() -> isSeatsOwn(roster, tenure.seat(), tenure.period()));
    }

    private static boolean sits(List<Occupancy> occupancies, PersonId holder, LocalDate from, LocalDate to) {
        LocalDate day = from;
        while (!day.isAfter(to)) {
            Optional<Occupancy> then =
                    at(occupancies, day).filter(each -> each.holder().equals(holder));
            if (then.isEmpty()) {
                return false;
            }
            LocalDate end = then.get().period().until();
            if (end == null) {
                return true;
            }
            day = end;
        }
        return true;
    }

    private static boolean isSeatsOwn(Roster roster, SeatId seat, Period period) {
        return roster.place(seat)
                .flatMap(place -> place.owner(roster.state()))
                .map(owner -> roster.lasting(owner, period).covers(roster.on()))
                .orElse(false);
    }

    private static Optional<Occupancy> at(List<Occupancy> occupancies, LocalDate day) {
        return occupancies.stream().filter(each -> each.period().covers(day)).findFirst();
    }
}
