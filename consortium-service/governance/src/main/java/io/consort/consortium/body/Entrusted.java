package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.organisation.Heirs;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatRule;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Organisations that have a seat to act for or to fill, be they members or not: a ministry that appoints, an expert who was elected. */
public final class Entrusted {

    private Entrusted() {}

    /** Whether an organisation appoints to a seat or has someone on one on a date. */
    public static boolean is(ConsortiumState state, OrganisationId organisation, LocalDate on) {
        Roster roster = Roster.of(state, on);
        return appointing(roster).anyMatch(organisation::equals) || sits(roster, organisation);
    }

    private static Stream<OrganisationId> appointing(Roster roster) {
        return roster.charter().map(Charter::bodies).stream()
                .flatMap(bodies -> bodies.stream())
                .map(BodyRule::seats)
                .flatMap(seats -> seats.stream())
                .map(SeatRule::filling)
                .flatMap(filling -> filling instanceof Filling.ByAppointment(OrganisationId by)
                        ? Stream.of(roster.state().get(Heirs.class).now(by))
                        : Stream.empty());
    }

    /** Only seats that somebody was named to are looked at: nobody has another that is no member. */
    private static boolean sits(Roster roster, OrganisationId organisation) {
        return Bodies.of(roster.state()).seats().entrySet().stream()
                .filter(each -> each.getValue()
                        .on(roster.on())
                        .filter(occupancy -> occupancy.organisation().equals(organisation))
                        .isPresent())
                .anyMatch(each -> roster.find(each.getKey())
                        .filter(seating -> organisation.equals(seating.organisation()))
                        .isPresent());
    }
}
