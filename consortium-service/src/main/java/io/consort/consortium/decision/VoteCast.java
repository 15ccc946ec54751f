package io.consort.consortium.decision;

import io.consort.consortium.count.Choice;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;

/** A seat votes, for itself and for those it is a proxy of. Its last vote counts. */
public record VoteCast(VotingId voting, SeatId seat, Choice choice) implements VotingEvent {}
