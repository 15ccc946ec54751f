package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
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

/** Minutes that seats can still object to: of each that has not. */
public final class MinutesAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "minutes";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        Minutes minutes = Minutes.of(state);
        Roster roster = Roster.of(state, today);
        return minutes.pending().stream()
                .flatMap(meeting ->
                        minutes.of(meeting).last().stream().flatMap(version -> of(state, roster, meeting, version)));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> of(
            ConsortiumState state, Roster roster, MeetingId meeting, MinutesVersion version) {
        return roster.body(Meetings.of(state).require(meeting).call().body()).stream()
                .flatMap(body -> roster.seatings(body).stream())
                .filter(seating -> !seating.isVacant())
                .filter(seating -> !version.objections().containsKey(seating.seat()))
                .map(seating -> matter(meeting, version, seating));
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(
            MeetingId meeting, MinutesVersion version, Seating seating) {
        OrganisationId whose = Objects.requireNonNull(seating.organisation());
        return new Matter<>(
                whose,
                new Need(
                        KIND,
                        MinutesEvent.subject(meeting),
                        seating.seat().value(),
                        version.at(),
                        version.sent().until().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        List.of(version.seq())),
                new ObjectToMinutes(meeting, version.number(), seating.seat(), "?"));
    }
}
