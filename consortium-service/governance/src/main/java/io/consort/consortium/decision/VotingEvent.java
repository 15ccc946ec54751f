package io.consort.consortium.decision;

import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.ballot.SealDigest;
import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.count.Tally;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.money.Fraction;
import java.time.Instant;
import java.util.List;

/** What happens while votes are taken. */
public sealed interface VotingEvent extends DecisionEvent {

    /** Which voting. */
    VotingId voting();

    @Override
    default String subject() {
        return "votings/" + voting();
    }

    /**
     * Some of those who may vote, fixed for the whole of the voting. As many entries as it takes follow its opening, in one block.
     *
     * @param electors at most {@value #MOST}, so that the entry stays within its bounds
     */
    record ElectorsListed(VotingId voting, List<Elector> electors) implements VotingEvent {

        static final int MOST = 100;

        public ElectorsListed {
            electors = List.copyOf(electors);
        }
    }

    /**
     * Why electors weigh what they do, where not every seat weighs one. As many entries as it takes follow those of the electors.
     *
     * @param grounds at most {@value ElectorsListed#MOST}, so that the entry stays within its bounds
     */
    record GroundsListed(VotingId voting, List<SeatGround> grounds) implements VotingEvent {

        public GroundsListed {
            grounds = List.copyOf(grounds);
        }

        /** Why one seat does. */
        public record SeatGround(SeatId seat, WeightGround ground) {}
    }

    /**
     * Standing proxies that hold in a voting from its opening on, as many entries of them as it takes. Each giver can take its own back.
     *
     * @param proxies at most {@value ElectorsListed#MOST}, so that the entry stays within its bounds
     */
    record ProxiesListed(VotingId voting, List<Proxy> proxies) implements VotingEvent {

        public ProxiesListed {
            proxies = List.copyOf(proxies);
        }
    }

    /**
     * These seats are there, and no others, as long as nothing else is recorded. Whoever votes is there as well.
     *
     * @param seats at most {@value #MOST}, so that the entry stays within its bounds
     * @param added whether they are there besides those that the entry before it names
     */
    record PresenceRecorded(VotingId voting, List<SeatId> seats, boolean added) implements VotingEvent {

        static final int MOST = 500;

        public PresenceRecorded {
            seats = List.copyOf(seats);
        }
    }

    /** A seat stands aside, and counts nowhere from then on, with what it has voted. */
    record ConflictDeclared(VotingId voting, SeatId seat, String reason) implements VotingEvent {}

    /**
     * A seat that could vote when voting was opened cannot any more when votes are counted, and has cast none itself by then: it counts
     * nowhere, nor does what others would cast for it.
     *
     * @param reason why, in words
     */
    record VoteLost(VotingId voting, SeatId seat, String reason) implements VotingEvent {}

    /** A seat has another vote for it in this voting. */
    record VoteDelegated(VotingId voting, Proxy proxy) implements VotingEvent {}

    /** A seat votes for itself again: what it gave to others in this voting is its own. */
    record DelegationTakenBack(VotingId voting, SeatId from) implements VotingEvent {}

    /** A seat votes, for itself and for those it is a proxy of. Its last vote counts. */
    record VoteCast(VotingId voting, SeatId seat, Choice choice) implements VotingEvent {}

    /**
     * A vote is secret: this is what its papers are signed with and its choices are sealed with. It follows the electors.
     *
     * @param keys one for each weight that an elector has, the greatest first
     * @param seal the digest of the key that the choices are sealed with
     */
    record PapersPrepared(VotingId voting, List<WeightKey> keys, SealDigest seal) implements VotingEvent {

        /** Most weights that electors of a secret vote have; the entry stays within its bounds. */
        static final int MOST = 20;

        public PapersPrepared {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A seat's paper for a secret vote was given out. What was signed is blinded, so that the entry says who may vote and nothing of the
     * ballot.
     *
     * @param seat whose weight the paper has
     * @param by the seat that took it: the same, or the one that votes for it
     * @param blinded what was signed
     * @param signature of it, of which the voter makes the signature of its ballot
     */
    record PaperTaken(VotingId voting, SeatId seat, SeatId by, RsaInteger blinded, RsaInteger signature)
            implements VotingEvent {}

    /**
     * Somebody has cast a ballot. Nothing of the entry says who.
     *
     * @param weight of the paper, as the key shows that signed it
     * @param number which holds the choice fast
     * @param signature of the number
     * @param seal the nonce that the choice can be read with once the vote is closed
     */
    record BallotCast(VotingId voting, BallotNumber number, Fraction weight, RsaInteger signature, BallotSeal seal)
            implements VotingEvent {}

    /** No more ballots are taken, and with this key anyone can read those that were cast. It comes with the result, in one block. */
    record BallotsOpened(VotingId voting, SealKey key) implements VotingEvent {}

    /** The quorum came late, or not yet: votes are taken for longer. */
    record VotingExtended(VotingId voting, Instant until) implements VotingEvent {}

    /** No more votes are taken, and this is what was counted. */
    record VotingClosed(VotingId voting, Outcome outcome, Tally tally) implements VotingEvent {}
}
