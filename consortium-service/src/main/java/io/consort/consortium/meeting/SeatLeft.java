package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import java.time.Instant;

/** A seat is there no more. */
public record SeatLeft(MeetingId meeting, SeatId seat, Instant at) implements MeetingEvent {}
