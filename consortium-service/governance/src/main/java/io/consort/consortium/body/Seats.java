package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What other features ask about the seats of a date, as it is known now. */
public final class Seats {

    private Seats() {}

    /**
     * The seats of a body on a date, vacant ones included, in the order of the charter.
     *
     * @throws DomainException REFUSED {@code body-unknown} when the charter of the date has no such body
     */
    public static List<Seating> of(ConsortiumState state, BodyId body, LocalDate on) {
        Roster roster = Roster.of(state, on);
        return roster.seatings(roster.require(body));
    }

    /**
     * A seat as it is on a date for who had it: where it was had by right, and went to another with the membership, that other's. Empty where there is
     * none.
     *
     * @param was whose it was
     * @param since the number of the entry at which it was
     */
    public static Optional<Seating> lasting(
            ConsortiumState state, SeatId seat, OrganisationId was, long since, LocalDate on) {
        Roster roster = Roster.of(state, on);
        Optional<Seating> same = roster.find(seat);
        if (same.isPresent()) {
            return same;
        }
        OrganisationId holder = state.get(SeatHeirs.class).holder(was, seat, true, since);
        return roster.charter()
                .flatMap(charter -> Place.find(charter, seat))
                .filter(place -> place.sort().filling() instanceof Filling.ByRight && !holder.equals(was))
                .map(place -> new Place(place.body(), place.sort(), holder.value()).seat())
                .flatMap(roster::find);
    }

    /** Whether a member has a seat by right on a date, so that it keeps the seat whoever sits there. */
    public static boolean isByRight(ConsortiumState state, SeatId seat, LocalDate on) {
        return Roster.of(state, on)
                .place(seat)
                .filter(each -> each.sort().filling() instanceof Filling.ByRight)
                .isPresent();
    }

    /** One seat on a date; empty where there is no such seat then. */
    public static Optional<Seating> find(ConsortiumState state, SeatId seat, LocalDate on) {
        return Roster.of(state, on).find(seat);
    }

    /**
     * One seat on a date.
     *
     * @throws DomainException NOT_FOUND when there is no such seat then
     */
    public static Seating require(ConsortiumState state, SeatId seat, LocalDate on) {
        return Roster.of(state, on).require(seat);
    }

    /** The seat whose holder presides over a body, or keeps its minutes. */
    public static Optional<Seating> office(ConsortiumState state, BodyId body, Office office, LocalDate on) {
        return Offices.holding(Roster.of(state, on), body, office);
    }

    /** Which seats of a body have a standing proxy on a date; who gives one for a single motion says so there. */
    public static List<Proxy> proxies(ConsortiumState state, BodyId body, LocalDate on) {
        Roster roster = Roster.of(state, on);
        return Proxies.of(roster, roster.require(body));
    }
}
