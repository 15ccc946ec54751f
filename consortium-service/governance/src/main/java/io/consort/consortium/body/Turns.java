package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.separation.Interests;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days on which somebody comes to be something. Between them nobody does. */
final class Turns {

    private Turns() {}

    /** A day, and the later ones. */
    static Set<LocalDate> from(ConsortiumState state, LocalDate first) {
        return Stream.of(
                        Stream.of(first),
                        Interests.of(state).turns().stream(),
                        seated(state),
                        presiding(state),
                        Members.of(state).byOrganisation().values().stream()
                                .flatMap(each -> each.memberships().stream())
                                .map(Membership::from),
                        Charters.of(state).byVersion().values().stream().map(CharterVersion::from))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(first))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> seated(ConsortiumState state) {
        return Bodies.of(state).seats().values().stream()
                .flatMap(history -> Stream.concat(
                        history.occupancies().stream().map(Occupancy::period),
                        history.alternates().stream().map(Standby::period)))
                .map(Period::from);
    }

    private static Stream<LocalDate> presiding(ConsortiumState state) {
        return Bodies.of(state).offices().values().stream()
                .flatMap(history -> history.tenures().stream())
                .map(each -> each.period().from());
    }
}
