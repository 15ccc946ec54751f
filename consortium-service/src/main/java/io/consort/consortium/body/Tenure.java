package io.consort.consortium.body;

import io.consort.consortium.rule.SeatId;

/** A seat's time in an office. */
public record Tenure(SeatId seat, Period period) {}
