package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Officers;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.MeetingStage;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.rule.Office;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Minutes that are to be written, and those that a seat objected to: of whoever has charge of the body. */
public final class WritingAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String TO_WRITE = "minutes-to-write";
    private static final String OPPOSED = "minutes-opposed";

    @Override
    public Set<String> kinds() {
        return Set.of(TO_WRITE, OPPOSED);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Stream.concat(unwritten(state, today), opposed(state, today));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> unwritten(ConsortiumState state, LocalDate today) {
        return Meetings.of(state).all().stream()
                .filter(each -> each.stage() == MeetingStage.CLOSED)
                .filter(each -> Minutes.of(state).of(each.id()).last().isEmpty())
                .flatMap(each -> matters(
                        state,
                        TO_WRITE,
                        each,
                        each.course().closed(),
                        each.minutesBy()
                                .map(last -> last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                                .orElse(null),
                        new WriteMinutes(each.id(), List.of()),
                        today));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> opposed(ConsortiumState state, LocalDate today) {
        return Minutes.of(state).pending().stream()
                .flatMap(meeting -> Minutes.of(state).of(meeting).last().stream()
                        .filter(version -> !version.objections().isEmpty())
                        .flatMap(version -> opposed(state, meeting, version, today)));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> opposed(
            ConsortiumState state, MeetingId meeting, MinutesVersion version, LocalDate today) {
        return matters(
                state,
                OPPOSED,
                Meetings.of(state).require(meeting),
                null,
                null,
                new CorrectMinutes(meeting, version.number(), List.of(), "?"),
                today);
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> matters(
            ConsortiumState state,
            String kind,
            Meeting meeting,
            @Nullable Instant since,
            @Nullable Instant due,
            Command<ConsortiumState, ConsortiumEvent> act,
            LocalDate today) {
        String subject =
                act instanceof WriteMinutes ? Meeting.subject(meeting.id()) : MinutesEvent.subject(meeting.id());
        return Officers.of(state, meeting.call().body(), today, Office.values())
                .map(by -> new Matter<>(by, new Need(kind, subject, by.value(), since, due, List.of()), act));
    }
}
