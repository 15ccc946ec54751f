package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;

/** Another seat asks for the same meeting. */
public record DemandJoined(DemandId demand, SeatId seat) implements DemandEvent {}
