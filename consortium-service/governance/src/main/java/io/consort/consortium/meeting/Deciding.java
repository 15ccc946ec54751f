package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.kernel.ledger.Context;
import java.util.List;

/** What is decided in meetings, as far as meetings ask. */
public interface Deciding {

    /** Whether a body is asked a motion. */
    boolean isAsked(BodyId body, MotionId motion);

    /** Whether votes are being taken in a meeting. */
    boolean isVoting(MeetingId meeting);

    /** What follows for votes that are being taken in a meeting when a seat comes to it. */
    List<ConsortiumEvent> following(ConsortiumState state, SeatArrived arrival, Context context);
}
