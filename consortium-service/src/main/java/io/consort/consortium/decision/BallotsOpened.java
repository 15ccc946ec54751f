package io.consort.consortium.decision;

import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.rule.VotingId;

/** No more ballots are taken, and with this key anyone can read those that were cast. It comes with the result, in one block. */
public record BallotsOpened(VotingId voting, SealKey key) implements VotingEvent {}
