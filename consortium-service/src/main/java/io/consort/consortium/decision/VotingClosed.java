package io.consort.consortium.decision;

import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Tally;
import io.consort.consortium.rule.VotingId;

/** No more votes are taken, and this is what was counted. */
public record VotingClosed(VotingId voting, Outcome outcome, Tally tally) implements VotingEvent {}
