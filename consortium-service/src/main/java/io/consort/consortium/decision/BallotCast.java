package io.consort.consortium.decision;

import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.money.Fraction;

/**
 * Somebody has cast a ballot. Nothing of the entry says who.
 *
 * @param weight of the paper, as the key shows that signed it
 * @param number which holds the choice fast
 * @param signature of the number
 * @param seal the nonce that the choice can be read with once the vote is closed
 */
public record BallotCast(VotingId voting, BallotNumber number, Fraction weight, RsaInteger signature, BallotSeal seal)
        implements VotingEvent {}
