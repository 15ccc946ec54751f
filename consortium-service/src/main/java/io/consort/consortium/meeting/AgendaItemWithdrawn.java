package io.consort.consortium.meeting;

/** Something is not to be spoken of any more. */
public record AgendaItemWithdrawn(MeetingId meeting, int number, String reason) implements MeetingEvent {}
