package io.consort.consortium.decision;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;

/**
 * A seat that could vote when voting was opened cannot any more when votes are counted, and has cast none itself by then: it counts
 * nowhere, nor does what others would cast for it.
 *
 * @param reason why, in words
 */
public record VoteLost(VotingId voting, SeatId seat, String reason) implements VotingEvent {}
