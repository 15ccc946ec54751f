package io.consort.consortium.body;

import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seat that nobody sits on.
 *
 * @param since the first day on which nobody did
 * @param until the day from which somebody is named for it already; null where nobody is
 * @param filling who can fill it
 */
public record Vacancy(
        BodyId body, SeatId seat, LocalDate since, @Nullable LocalDate until, Filling filling) {

    /**
     * Those of a roster's date, in the order of the charter. A seat by right is never vacant: until its member names someone,
     * anyone of the member may act for it.
     */
    public static Stream<Vacancy> of(Roster roster) {
        return roster.bodies().stream()
                .flatMap(body -> roster.seatings(body).stream())
                .filter(Seating::isVacant)
                .map(seating -> of(roster, seating.seat()));
    }

    private static Vacancy of(Roster roster, SeatId seat) {
        Place place = roster.requirePlace(seat);
        List<Occupancy> occupancies = roster.occupancies(seat);
        LocalDate since = Stream.concat(
                        Stream.of(existsSince(roster, place)),
                        occupancies.stream()
                                .map(each -> each.period().until())
                                .filter(Objects::nonNull)
                                .filter(end -> !end.isAfter(roster.on())))
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow();
        LocalDate until = occupancies.stream()
                .map(each -> each.period().from())
                .filter(from -> from.isAfter(roster.on()))
                .findFirst()
                .orElse(null);
        return new Vacancy(place.body().id(), seat, since, until, place.sort().filling());
    }

    /** The first day of the earliest version of the charter from which on every one has had the seat, filled as it is now. */
    private static LocalDate existsSince(Roster roster, Place place) {
        LocalDate since = roster.on();
        for (CharterVersion version : roster.versions().toList().reversed()) {
            if (Place.find(version.charter(), place.seat())
                    .filter(each -> each.sort().filling().equals(place.sort().filling()))
                    .isEmpty()) {
                break;
            }
            since = version.from();
        }
        return since;
    }
}
