package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the minutes of a meeting. */
public sealed interface MinutesEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Minutes.of(state).apply(this, header));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE;
    }

    /** Which meeting. */
    MeetingId meeting();

    /** Which version, from 1. */
    int version();

    @Override
    default String subject() {
        return subject(meeting());
    }

    /** The resource, as events name it. */
    static String subject(MeetingId meeting) {
        return Meeting.subject(meeting) + "/minutes";
    }

    /** A part of the text of minutes. What follows it in the same version goes on where it ends. */
    record MinutesWritten(MeetingId meeting, int version, List<Passage> passages) implements MinutesEvent {}

    /**
     * The text of minutes is complete and went to all members, with this ledger. It replaces the versions before it.
     *
     * @param digest SHA-256 over its lines, each ended by a line feed
     * @param lines how many
     * @param until the last day on which seats can object to it
     * @param reason what was corrected; null for the first version
     */
    record MinutesSent(
            MeetingId meeting,
            int version,
            String digest,
            int lines,
            LocalDate until,
            @Nullable String reason) implements MinutesEvent {}

    /** A seat does not find in the minutes what happened. */
    record MinutesObjected(MeetingId meeting, int version, SeatId seat, String reason) implements MinutesEvent {}

    /**
     * Minutes stand.
     *
     * @param reason why they do although seats objected; null where nobody did in time
     */
    record MinutesAccepted(
            MeetingId meeting, int version, @Nullable String reason) implements MinutesEvent {}

    /**
     * The minutes of a meeting were not sent within the time that the charter sets.
     *
     * @param due the last day on which they could be
     */
    record MinutesOverdue(MeetingId meeting, LocalDate due) implements MinutesEvent {

        @Override
        public int version() {
            return 1;
        }
    }
}
