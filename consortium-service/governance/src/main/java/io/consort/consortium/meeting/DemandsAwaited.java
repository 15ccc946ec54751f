package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Meetings that seats ask for: of each other seat, which can join as long as notice can be sent in time. */
public final class DemandsAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "demand";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        Roster roster = Roster.of(state, today);
        return Meetings.of(state).demands().all().stream()
                .filter(each -> each.meeting() == null && !each.day().isBefore(today))
                .flatMap(each -> of(roster, each));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> of(Roster roster, Demand demand) {
        return roster.body(demand.body()).stream()
                .flatMap(body -> roster.seatings(body).stream()
                        .filter(Seating::mayVote)
                        .filter(each -> !demand.seats().contains(each.seat()))
                        .map(each -> matter(demand, each, body.meetings().noticeDays())));
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(Demand demand, Seating seating, int noticeDays) {
        OrganisationId whose = Objects.requireNonNull(seating.organisation());
        LocalDate last = demand.day().minusDays(noticeDays);
        return new Matter<>(
                whose,
                new Need(
                        KIND,
                        Demand.subject(demand.id()),
                        seating.seat().value(),
                        null,
                        last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        List.of()),
                new JoinDemand(demand.id(), seating.seat()));
    }
}
