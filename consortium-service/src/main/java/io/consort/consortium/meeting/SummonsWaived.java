package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;

/** A seat does without a notice in time. */
public record SummonsWaived(MeetingId meeting, SeatId seat) implements MeetingEvent {}
