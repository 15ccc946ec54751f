package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.ballot.Nonce;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.count.Choice;
import io.consort.consortium.decision.VotingEvent.BallotCast;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Somebody casts a ballot in a secret vote. Nobody is asked who: the signature shows that it is made of a paper, and that the
 * paper was taken for this choice. It stays as it is cast. Refused with
 * {@code voting-over}, {@code vote-is-open}, {@code ballot-not-signed}, {@code ballot-cast} and, where papers were made
 * behind everybody's back, {@code more-ballots-than-papers}; unavailable with {@code ballot-keys-changed}.
 */
public final class CastBallot implements Command<ConsortiumState, ConsortiumEvent> {

    private final VotingId voting;
    private final BallotNumber number;
    private final RsaInteger signature;
    private final BallotSeal seal;

    private CastBallot(VotingId voting, BallotNumber number, RsaInteger signature, BallotSeal seal) {
        this.voting = voting;
        this.number = number;
        this.signature = signature;
        this.seal = seal;
    }

    /**
     * What somebody is told whose ballot is signed for no vote: the same whether there is such a vote, or such a consortium, since
     * nobody knows who asks.
     */
    public static DomainException notSigned(VotingId voting) {
        return DomainException.refused(
                "ballot-not-signed",
                "This is no ballot of " + voting + ": what it says is not signed for it, or that vote is long over.");
    }

    /**
     * The command, with the nonce sealed. Where the ballot is not signed for the vote nothing else is looked at, and nothing else
     * told.
     */
    public static CastBallot of(
            ConsortiumState state, VotingId voting, Nonce nonce, Choice choice, RsaInteger signature, SealKey key) {
        BallotNumber number = BallotNumber.of(nonce, choice);
        Papers papers = Votings.of(state)
                .find(voting)
                .filter(Voting::keepsSecret)
                .map(Voting::requirePapers)
                .filter(each -> each.signing(number, signature).isPresent())
                .orElseThrow(() -> notSigned(voting));
        if (!key.digest().equals(papers.seal())) {
            throw Ending.keysChanged(voting);
        }
        return new CastBallot(voting, number, signature, key.seal(number, nonce));
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        PaperStack _ = stack(Votings.of(state).require(voting));
        return new Authority.OwnRight(Authority.Capacity.BALLOT, voting.value());
    }

    @Override
    public List<VotingEvent> decide(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        found.requireOpen(context.now());
        Papers papers = found.requirePapers();
        PaperStack stack = stack(found);
        if (papers.ballots().containsKey(number)) {
            throw DomainException.conflict(
                    "ballot-cast", "A ballot of this number is cast already, and stays as it is.");
        }
        if (stack.cast() >= stack.taken()) {
            throw DomainException.conflict(
                    "more-ballots-than-papers",
                    "Of " + stack.taken() + " papers that weigh " + stack.weight()
                            + " all have come back; this ballot is of none of them.");
        }
        return List.of(new BallotCast(voting, number, stack.weight(), signature, seal));
    }

    private PaperStack stack(Voting found) {
        return found.requirePapers().signing(number, signature).orElseThrow(() -> notSigned(voting));
    }
}
