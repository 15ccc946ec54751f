package io.consort.consortium.minutes;

import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.rule.SeatId;

/** A seat does not find in the minutes what happened. */
public record MinutesObjected(MeetingId meeting, int version, SeatId seat, String reason) implements MinutesEvent {}
