package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.VotingEvent.PaperTaken;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * A seat takes its paper for a secret vote: a signature of the ballot's number, which is blinded so that nobody sees it. Once for
 * each seat; whoever votes for another takes the other's paper as well. From then on neither can stand aside, give its vote away or
 * take it back, since nobody could find the ballot to take it out. Refused with {@code voting-over}, {@code vote-is-open},
 * {@code not-an-elector}, {@code stands-aside}, {@code paper-taken}, {@code vote-lost}, {@code separation-of-duties}; forbidden with
 * {@code not-on-the-seat}; unavailable with {@code ballot-keys-changed}.
 */
public final class TakePaper implements Command<ConsortiumState, ConsortiumEvent> {

    private final VotingId voting;
    private final SeatId seat;
    private final RsaInteger blinded;
    private final RsaInteger signature;

    private TakePaper(VotingId voting, SeatId seat, RsaInteger blinded, RsaInteger signature) {
        this.voting = voting;
        this.seat = seat;
        this.blinded = blinded;
        this.signature = signature;
    }

    /**
     * The command with its signature, which is worth nothing until the command is accepted. Signed here, since a decision takes no
     * secrets, and other decisions wait for it.
     *
     * @param seat whose paper it is
     * @param blinded the ballot's number, blinded for the key of the seat's weight
     */
    public static TakePaper of(
            ConsortiumState state, VotingId voting, SeatId seat, RsaInteger blinded, BallotKeys keys) {
        Voting found = Votings.of(state).require(voting);
        Papers papers = found.requirePapers();
        int place = papers.place(found.requireElector(seat).weight());
        PaperStack stack = papers.stack(place);
        if (!stack.key().fits(blinded)) {
            throw DomainException.invalid("/blinded", "It was not blinded for the key of the seat's weight.");
        }
        if (!keys.paper(voting, place).equals(stack.key())) {
            throw Ending.keysChanged(voting);
        }
        return new TakePaper(voting, seat, blinded, keys.sign(voting, place, blinded));
    }

    /**
     * The command without what only the caller can make, of which nothing but the form is looked at when it is decided: to see whether
     * the paper can be taken, never to take it.
     */
    static TakePaper unblinded(VotingId voting, SeatId seat) {
        return new TakePaper(voting, seat, RsaInteger.ZERO, RsaInteger.ZERO);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        return Acts.requireVoter(state, found, by(found, seat), context).authority();
    }

    @Override
    public List<VotingEvent> decide(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        found.requireOpen(context.now());
        Papers papers = found.requirePapers();
        found.requireElector(seat);
        SeatId by = by(found, seat);
        found.requireElector(by);
        LostVote.refuse(state, found, seat, context.today());
        papers.requireLeft(seat);
        return LateQuorum.after(state, found, context, new PaperTaken(voting, seat, by, blinded, signature));
    }

    /** Who takes the paper of a seat: itself, or the seat that votes for it. */
    static SeatId by(Voting voting, SeatId seat) {
        return voting.cast().givenBy(seat).stream().map(Proxy::to).findFirst().orElse(seat);
    }
}
