package io.consort.consortium.meeting;

import java.time.Instant;

/** A meeting is held at another time or place. Whatever notice was sent was of another meeting; it has to be sent anew. */
public record MeetingPostponed(MeetingId meeting, Instant starts, Venue venue, String reason) implements MeetingEvent {}
