package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Officers;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Meetings of which not every seat has been sent notice in time or does without: of whoever has charge of the body. */
public final class SummonsAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "summons";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Meetings.of(state).all().stream()
                .filter(each -> each.stage() == MeetingStage.CONVENED)
                .flatMap(each -> of(state, each, today));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> of(
            ConsortiumState state, Meeting meeting, LocalDate today) {
        List<SeatId> missing = missing(Roster.of(state, meeting.day()), meeting);
        return missing.isEmpty()
                ? Stream.empty()
                : Officers.of(state, meeting.call().body(), today, Office.values())
                        .map(by -> matter(meeting, missing, by, today));
    }

    private static List<SeatId> missing(Roster roster, Meeting meeting) {
        return roster.body(meeting.call().body()).stream()
                .flatMap(body -> roster.seatings(body).stream())
                .filter(each -> !each.isVacant())
                .map(Seating::seat)
                .filter(each -> !meeting.summons().isSummoned(each, meeting.noticeBy()))
                .limit(ProveSending.MOST)
                .toList();
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(
            Meeting meeting, List<SeatId> missing, OrganisationId by, LocalDate today) {
        return new Matter<>(
                by,
                new Need(
                        KIND,
                        Meeting.subject(meeting.id()),
                        by.value(),
                        null,
                        meeting.noticeBy().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        List.of()),
                new ProveSending(meeting.id(), missing, today, null));
    }
}
