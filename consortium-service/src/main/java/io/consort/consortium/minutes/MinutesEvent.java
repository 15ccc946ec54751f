package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;

/** What happens to the minutes of a meeting. */
public sealed interface MinutesEvent extends ConsortiumEvent
        permits MinutesWritten, MinutesSent, MinutesObjected, MinutesAccepted {

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
}
