package io.consort.consortium.decision;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;

/** A seat stands aside, and counts nowhere from then on, with what it has voted. */
public record ConflictDeclared(VotingId voting, SeatId seat, String reason) implements VotingEvent {}
