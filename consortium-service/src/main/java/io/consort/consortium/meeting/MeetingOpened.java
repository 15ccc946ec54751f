package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import java.time.Instant;

/**
 * A meeting has begun.
 *
 * @param presiding the seat that presides
 * @param elected whether those who were there chose it, because the chair was not
 */
public record MeetingOpened(MeetingId meeting, Instant at, SeatId presiding, boolean elected) implements MeetingEvent {}
