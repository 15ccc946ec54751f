package io.consort.consortium.decision;

import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.decision.Boards.seat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.ballot.Blinding;
import io.consort.consortium.ballot.Nonce;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.count.Choice;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.testkit.ledger.Given;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.IntStream;

/** Whoever votes secretly for a seat, with what it keeps to itself. */
public final class Voter {

    public static final BallotKeys KEYS = new BallotSecrets("of a test".getBytes(StandardCharsets.UTF_8)).of(SEMATECH);
    private static final SecureRandom RANDOM = new SecureRandom();

    final VotingId voting;
    final SeatId seat;
    final BallotNumber number;
    private final Nonce nonce = Nonce.random(RANDOM);
    private final Choice choice;
    private final Blinding blinding;

    public Voter(ConsortiumState state, VotingId voting, SeatId seat, Choice choice) {
        this.voting = voting;
        this.seat = seat;
        this.choice = choice;
        this.number = BallotNumber.of(nonce, choice);
        Papers papers = Votings.of(state).require(voting).papers();
        this.blinding = Blinding.of(
                papers.stack(papers.place(Votings.of(state)
                                .require(voting)
                                .electorate()
                                .find(seat)
                                .orElseThrow()
                                .weight()))
                        .key(),
                number,
                RANDOM);
    }

    public TakePaper take(ConsortiumState state) {
        return TakePaper.of(state, voting, seat, blinding.blinded(), KEYS);
    }

    /** The signature of its number, by the paper as it is recorded. */
    RsaInteger signature(ConsortiumState state) {
        return blinding.unblind(Objects.requireNonNull(
                        Votings.of(state).require(voting).papers().taken().get(seat))
                .signature());
    }

    public CastBallot cast(ConsortiumState state) {
        return cast(state, KEYS.seal(voting));
    }

    CastBallot cast(ConsortiumState state, SealKey key) {
        return CastBallot.of(state, voting, nonce, choice, signature(state), key);
    }

    /** The same ballot with another choice than it was signed for. */
    CastBallot falsified(ConsortiumState state, Choice other) {
        return CastBallot.of(state, voting, nonce, other, signature(state), KEYS.seal(voting));
    }

    /** Each member takes its paper, then each casts what it has, the last first: {@code "ibm+ ti- amd0"}. */
    static Given<ConsortiumState, ConsortiumEvent> all(
            Given<ConsortiumState, ConsortiumEvent> given, VotingId voting, String votes) {
        Given<ConsortiumState, ConsortiumEvent> after = given;
        String[] each = votes.split(" ");
        Voter[] voters = new Voter[each.length];
        for (int i = 0; i < each.length; i++) {
            String member = member(each[i]);
            voters[i] = new Voter(given.state(), voting, seat(member), choice(each[i]));
            after = after.by(member, member).done(voters[i].take(after.state()));
        }
        for (int i : IntStream.range(0, each.length)
                .map(place -> each.length - 1 - place)
                .toArray()) {
            after = after.done(voters[i].cast(after.state()));
        }
        return after.by("ibm", "ibm");
    }

    private static String member(String vote) {
        return vote.substring(0, vote.length() - 1);
    }

    private static Choice choice(String vote) {
        return switch (vote.charAt(vote.length() - 1)) {
            case '+' -> Choice.YES;
            case '-' -> Choice.NO;
            default -> Choice.ABSTAIN;
        };
    }
}
