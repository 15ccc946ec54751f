package io.consort.consortium.decision;

import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.ballot.SealDigest;
import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.count.Ballots;
import io.consort.consortium.count.Choice;
import io.consort.consortium.decision.VotingEvent.BallotCast;
import io.consort.consortium.decision.VotingEvent.PaperTaken;
import io.consort.consortium.decision.VotingEvent.PapersPrepared;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The papers of a secret vote, and the ballots made of them.
 *
 * @param stacks by weight, the greatest first
 * @param seal the digest of the key that choices are sealed with; null where votes are open
 * @param taken by the seat whose weight each has
 * @param takers the seats that took one, for themselves or for another
 * @param ballots in the order in which they were cast
 * @param opened the key; null before the close
 */
public record Papers(
        PVector<PaperStack> stacks,
        @Nullable SealDigest seal,
        PMap<SeatId, Paper> taken,
        PSet<SeatId> takers,
        OrderedPMap<BallotNumber, Ballot> ballots,
        @Nullable SealKey opened) {

    /** Those of an open vote. */
    static final Papers NONE = new Papers(
            TreePVector.empty(), null, HashTreePMap.empty(), HashTreePSet.empty(), OrderedPMap.empty(), null);

    static Papers prepared(PapersPrepared event) {
        return new Papers(
                TreePVector.from(event.keys().stream().map(PaperStack::of).toList()),
                event.seal(),
                NONE.taken,
                NONE.takers,
                NONE.ballots,
                null);
    }

    /** Whether the choices cannot be read yet. */
    public boolean areSealed() {
        return seal != null && opened == null;
    }

    /**
     * Sees that a seat's paper is not taken, so that who votes for the seat can still change.
     *
     * @throws DomainException CONFLICT {@code paper-taken}
     */
    void requireLeft(SeatId seat) {
        if (taken.containsKey(seat)) {
            throw DomainException.conflict(
                    "paper-taken",
                    "The paper of seat " + seat
                            + " is taken. There is one for each seat, and nobody can find the ballot"
                            + " that it became.");
        }
    }

    /** Whether a paper depends on a seat, which then cannot be taken out of the vote. */
    boolean touches(SeatId seat) {
        return taken.containsKey(seat) || takers.contains(seat);
    }

    /**
     * Sees that no paper depends on a seat: neither its own nor one that it took for another.
     *
     * @throws DomainException CONFLICT {@code paper-taken}
     */
    void requireUntouched(SeatId seat) {
        requireLeft(seat);
        if (takers.contains(seat)) {
            throw DomainException.conflict(
                    "paper-taken",
                    "Seat " + seat + " has taken a paper for another, and nobody can find the ballot that it became.");
        }
    }

    /** Where papers of a weight lie; below zero where nobody who may vote has it. */
    int place(Fraction weight) {
        for (int place = 0; place < stacks.size(); place++) {
            if (stack(place).weight().equals(weight)) {
                return place;
            }
        }
        return -1;
    }

    PaperStack stack(int place) {
        return Objects.requireNonNull(stacks.get(place));
    }

    /** The papers of the key that signed a number; empty where none did. */
    Optional<PaperStack> signing(BallotNumber number, RsaInteger signature) {
        return stacks.stream()
                .filter(each -> each.key().isSignedBy(number, signature))
                .findFirst();
    }

    /** The choice of a ballot; empty before the close, and where the key does not open its seal. */
    public Optional<Choice> choice(Ballot ballot) {
        return opened == null ? Optional.empty() : opened.open(ballot.number(), ballot.seal());
    }

    /** What was cast, for a count; nothing as long as it is sealed. */
    List<Ballots> counted() {
        Map<Ballots, Long> alike = ballots.values().stream()
                .flatMap(each -> choice(each).map(choice -> new Ballots(each.weight(), choice, 1)).stream())
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return alike.entrySet().stream()
                .map(each ->
                        new Ballots(each.getKey().weight(), each.getKey().choice(), Math.toIntExact(each.getValue())))
                .toList();
    }

    /** Whether so many papers as there are electors were given out, and all came back. */
    boolean areAllCast(long electors) {
        return taken.size() == electors && ballots.size() == electors;
    }

    Papers taken(PaperTaken event, Fraction weight) {
        return new Papers(
                changed(weight, PaperStack::oneTaken),
                seal,
                taken.plus(event.seat(), new Paper(event.seat(), event.by(), event.blinded(), event.signature())),
                takers.plus(event.by()),
                ballots,
                opened);
    }

    Papers cast(BallotCast event) {
        return new Papers(
                changed(event.weight(), PaperStack::oneCast),
                seal,
                taken,
                takers,
                ballots.plus(
                        event.number(), new Ballot(event.number(), event.weight(), event.signature(), event.seal())),
                opened);
    }

    Papers opened(SealKey key) {
        return new Papers(stacks, seal, taken, takers, ballots, key);
    }

    private PVector<PaperStack> changed(Fraction weight, UnaryOperator<PaperStack> change) {
        int place = place(weight);
        return place < 0 ? stacks : stacks.with(place, change.apply(stack(place)));
    }
}
