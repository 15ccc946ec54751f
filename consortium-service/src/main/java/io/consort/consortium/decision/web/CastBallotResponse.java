package io.consort.consortium.decision.web;

import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.money.Fraction;

/**
 * @param number by which you find it when the ballots are opened
 * @param seal the nonce, as it is recorded
 * @param entry the seq of the entry, to ask for a proof of it
 */
record CastBallotResponse(VotingId voting, BallotNumber number, Fraction weight, BallotSeal seal, long entry) {}
