package io.consort.consortium.decision;

import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.VotingId;

/** A seat has another vote for it in this voting. */
public record VoteDelegated(VotingId voting, Proxy proxy) implements VotingEvent {}
