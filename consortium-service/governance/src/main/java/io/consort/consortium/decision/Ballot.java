package io.consort.consortium.decision;

import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.kernel.money.Fraction;

/** A ballot that was cast. */
public record Ballot(BallotNumber number, Fraction weight, RsaInteger signature, BallotSeal seal) {}
