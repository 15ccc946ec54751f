package io.consort.consortium.meeting;

import java.time.Instant;

/** A meeting is over. */
public record MeetingClosed(MeetingId meeting, Instant at) implements MeetingEvent {}
