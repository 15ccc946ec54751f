package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.AlternateWithdrawn;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.SeatEvent.ProxyWithdrawn;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Header;
import java.time.Instant;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What was recorded about the bodies. Which seats there are follows from the charter and the members: {@link Roster} puts both
 * together.
 *
 * @param seats those that somebody was named to, to stand in or to vote for
 * @param offices who presided and who kept the minutes, by body and office
 * @param byPerson the seats that somebody was ever named to, or to stand in for
 * @param givers the seats that ever gave a seat a standing proxy
 */
public record Bodies(
        PMap<SeatId, SeatHistory> seats,
        PMap<String, OfficeHistory> offices,
        PMap<PersonId, PSet<SeatId>> byPerson,
        PMap<SeatId, PSet<SeatId>> givers) {

    /** Nobody sits anywhere. */
    public static final Bodies EMPTY =
            new Bodies(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** As a state has them. */
    public static Bodies of(ConsortiumState state) {
        return state.get(Bodies.class);
    }

    /** What is known of a seat. */
    public SeatHistory history(SeatId seat) {
        return seats.getOrDefault(seat, SeatHistory.EMPTY);
    }

    /** What is known of an office. */
    public OfficeHistory history(BodyId body, Office office) {
        return offices.getOrDefault(key(body, office), OfficeHistory.EMPTY);
    }

    /** The seats that somebody was ever named to, or to stand in for. */
    public Set<SeatId> seatsOf(PersonId person) {
        return byPerson.getOrDefault(person, HashTreePSet.empty());
    }

    /** The seats that ever gave a seat a standing proxy. */
    Set<SeatId> giversTo(SeatId seat) {
        return givers.getOrDefault(seat, HashTreePSet.empty());
    }

    /** The bodies after an event. */
    public Bodies apply(BodyEvent event, Header header) {
        return switch (event) {
            case SeatEvent each -> indexed(each).with(each, header.time());
            case OfficeEvent each -> with(each, header.time());
        };
    }

    private Bodies with(SeatEvent event, Instant at) {
        SeatHistory history = history(event.seat()).with(new SeatEntry(event, at));
        return new Bodies(seats.plus(event.seat(), history), offices, byPerson, givers);
    }

    private Bodies with(OfficeEvent event, Instant at) {
        OfficeHistory history = history(event.body(), event.office()).with(new OfficeEntry(event, at));
        return new Bodies(seats, offices.plus(key(event.body(), event.office()), history), byPerson, givers);
    }

    private Bodies indexed(SeatEvent event) {
        return switch (event) {
            case SeatTaken taken -> named(taken.holder(), taken.seat());
            case AlternateNamed named -> named(named.alternate(), named.seat());
            case ProxyGiven given ->
                new Bodies(
                        seats,
                        offices,
                        byPerson,
                        givers.plus(
                                given.to(),
                                givers.getOrDefault(given.to(), HashTreePSet.empty())
                                        .plus(given.seat())));
            case SeatVacated _, AlternateWithdrawn _, ProxyWithdrawn _ -> this;
        };
    }

    private Bodies named(PersonId person, SeatId seat) {
        PSet<SeatId> more = byPerson.getOrDefault(person, HashTreePSet.empty()).plus(seat);
        return new Bodies(seats, offices, byPerson.plus(person, more), givers);
    }

    private static String key(BodyId body, Office office) {
        return body + "/" + office.name();
    }
}
