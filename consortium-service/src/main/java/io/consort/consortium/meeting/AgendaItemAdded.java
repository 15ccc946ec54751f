package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Something else is to be spoken of.
 *
 * @param by the seat that asked for it; null for whoever convened the meeting
 * @param agreed whether it was added during the meeting because all who were there agreed
 */
public record AgendaItemAdded(
        MeetingId meeting,
        int number,
        Topic topic,
        @Nullable SeatId by,
        boolean agreed) implements MeetingEvent {}
