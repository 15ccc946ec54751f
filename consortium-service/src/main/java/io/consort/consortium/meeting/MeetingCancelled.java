package io.consort.consortium.meeting;

/** A meeting is not held. */
public record MeetingCancelled(MeetingId meeting, String reason) implements MeetingEvent {}
