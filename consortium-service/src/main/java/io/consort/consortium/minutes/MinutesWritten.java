package io.consort.consortium.minutes;

import io.consort.consortium.meeting.MeetingId;
import java.util.List;

/** A part of the text of minutes. What follows it in the same version goes on where it ends. */
public record MinutesWritten(MeetingId meeting, int version, List<Passage> passages) implements MinutesEvent {}
