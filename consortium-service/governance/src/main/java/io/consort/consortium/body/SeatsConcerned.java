package io.consort.consortium.body;

import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.OfficeEvent.OfficeVacated;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.AlternateWithdrawn;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.SeatEvent.ProxyWithdrawn;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose seat it is that an entry is about, as far as the entries of the seat say. */
final class SeatsConcerned {

    private SeatsConcerned() {}

    /** The organisations; none where an office is vacated, of which the entry does not say whose it was. */
    static Set<OrganisationId> of(Bodies bodies, BodyEvent event) {
        return switch (event) {
            case SeatTaken taken -> Set.of(taken.organisation());
            case SeatVacated vacated ->
                holder(bodies, vacated.seat(), vacated.on().minusDays(1));
            case AlternateNamed named ->
                holder(bodies, named.seat(), named.period().from());
            case AlternateWithdrawn withdrawn -> holder(bodies, withdrawn.seat(), withdrawn.on());
            case ProxyGiven given ->
                Stream.of(given.by().organisation(), given.receiver().organisation())
                        .collect(Collectors.toUnmodifiableSet());
            case ProxyWithdrawn withdrawn ->
                Stream.of(withdrawn.seat(), withdrawn.to())
                        .flatMap(each -> holder(bodies, each, withdrawn.on()).stream())
                        .collect(Collectors.toUnmodifiableSet());
            case OfficeTaken taken ->
                holder(bodies, taken.seat(), taken.period().from());
            case OfficeVacated _ -> Set.of();
        };
    }

    private static Set<OrganisationId> holder(Bodies bodies, SeatId seat, LocalDate on) {
        return bodies.history(seat)
                .on(on)
                .map(each -> Set.of(each.organisation()))
                .orElse(Set.of());
    }
}
