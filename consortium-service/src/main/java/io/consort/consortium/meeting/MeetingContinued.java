package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import java.time.Instant;

/**
 * A meeting goes on. Who is there is recorded anew.
 *
 * @param presiding the seat that presides
 * @param elected whether those who were there chose it, because the chair was not
 */
public record MeetingContinued(MeetingId meeting, Instant at, SeatId presiding, boolean elected)
        implements MeetingEvent {}
