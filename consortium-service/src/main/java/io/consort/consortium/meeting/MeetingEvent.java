package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;

/** What happens to a meeting. */
public sealed interface MeetingEvent extends ConsortiumEvent
        permits MeetingConvened,
                AgendaItemAdded,
                AgendaItemWithdrawn,
                SummonsSent,
                SummonsWaived,
                MeetingPostponed,
                MeetingCancelled,
                MeetingOpened,
                SeatArrived,
                SeatLeft,
                GuestAdmitted,
                MeetingAdjourned,
                MeetingContinued,
                MeetingClosed {

    /** Which meeting. */
    MeetingId meeting();

    @Override
    default String subject() {
        return Meeting.subject(meeting());
    }
}
