package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Offices;
import io.consort.consortium.body.Proxies;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.organisation.Heirs;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.identity.OrganisationId;
import java.util.ArrayList;
import java.util.List;

/** The seats that a leaver has on its last day, with what goes with them. */
final class SeatLines {

    private final ConsortiumState state;
    private final Leaving leaving;
    private final Roster roster;
    private final List<ExitItem> lines = new ArrayList<>();

    private SeatLines(ConsortiumState state, Leaving leaving, Roster roster) {
        this.state = state;
        this.leaving = leaving;
        this.roster = roster;
    }

    static List<ExitItem> of(ConsortiumState state, Leaving leaving) {
        SeatLines lines = new SeatLines(state, leaving, Roster.of(state, leaving.last()));
        lines.roster.bodies().forEach(lines::add);
        return lines.lines;
    }

    private void add(BodyRule body) {
        roster.seatings(body).stream()
                .filter(each -> leaving.member().equals(each.organisation()))
                .forEach(this::addSeat);
        for (Office office : Office.values()) {
            Offices.holding(roster, body.id(), office)
                    .map(Seating::organisation)
                    .filter(leaving.member()::equals)
                    .ifPresent(_ -> lose(
                            "bodies/" + body.id() + "/offices/" + Words.of(office),
                            "is " + Words.of(office) + " of " + body.id()));
        }
        Proxies.of(roster, body).stream()
                .filter(each -> isTheLeavers(each.from()) || isTheLeavers(each.to()))
                .forEach(each -> lose("seats/" + each.from(), "has " + each.to() + " vote for it, " + each.part()));
        body.seats().stream()
                .filter(each -> each.filling() instanceof Filling.ByAppointment(OrganisationId by)
                        && state.get(Heirs.class).now(by).equals(leaving.member()))
                .forEach(each -> lines.add(ExitItem.of(
                        Heading.DUTY,
                        "charter",
                        "it appoints to the seats " + each.id() + " of " + body.id()
                                + ", which stay vacant until the charter names another",
                        null)));
    }

    private void addSeat(Seating seating) {
        lose(
                "seats/" + seating.seat(),
                "seat in " + seating.body()
                        + (seating.alternates().isEmpty()
                                ? ""
                                : ", alternates: " + seating.alternates().size()));
    }

    private void lose(String subject, String what) {
        lines.add(ExitItem.of(Heading.LOST, subject, what, leaving.last()));
    }

    private boolean isTheLeavers(SeatId seat) {
        return roster.find(seat)
                .map(Seating::organisation)
                .filter(leaving.member()::equals)
                .isPresent();
    }
}
