package io.consort.consortium.decision;

import io.consort.consortium.rule.VotingId;
import java.time.Instant;

/** The quorum came late, or not yet: votes are taken for longer. */
public record VotingExtended(VotingId voting, Instant until) implements VotingEvent {}
