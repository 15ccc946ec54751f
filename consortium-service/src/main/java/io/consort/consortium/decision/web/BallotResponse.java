package io.consort.consortium.decision.web;

import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.count.Choice;
import io.consort.consortium.decision.Ballot;
import io.consort.consortium.decision.Papers;
import io.consort.kernel.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * @param choice absent where the seal cannot be opened, so that the ballot counts nowhere
 */
record BallotResponse(
        BallotNumber number, Fraction weight, @Nullable Choice choice, RsaInteger signature, BallotSeal seal) {

    static BallotResponse of(Papers papers, Ballot ballot) {
        return new BallotResponse(
                ballot.number(),
                ballot.weight(),
                papers.choice(ballot).orElse(null),
                ballot.signature(),
                ballot.seal());
    }
}
