package io.consort.consortium.decision;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;

/** A seat votes for itself again: what it gave to others in this voting is its own. */
public record DelegationTakenBack(VotingId voting, SeatId from) implements VotingEvent {}
