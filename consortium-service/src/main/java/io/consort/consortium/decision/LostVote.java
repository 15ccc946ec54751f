package io.consort.consortium.decision;

import io.consort.consortium.body.Seating;
import io.consort.consortium.count.Elector;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;

/** That a seat which could vote when voting was opened has no vote any more. */
final class LostVote {

    private LostVote() {}

    /**
     * Sees that a seat still has the vote that it had when voting was opened.
     *
     * @throws DomainException REFUSED {@code vote-lost}
     */
    static void refuse(Voting voting, SeatId seat, Optional<Seating> now) {
        voting.electorate().find(seat).flatMap(each -> of(each, now)).ifPresent(why -> {
            throw DomainException.refused("vote-lost", why);
        });
    }

    /**
     * Why, in words; empty where it still has its vote.
     *
     * @param now the seat as it is; empty where the body has it no more
     */
    static Optional<String> of(Elector elector, Optional<Seating> now) {
        if (now.isEmpty()) {
            return Optional.of("There is no seat " + elector.seat() + " any more.");
        }
        if (!elector.organisation().equals(now.get().organisation())) {
            return Optional.of("Seat " + elector.seat() + " was one of " + elector.organisation()
                    + " when voting was opened; whose it is since then has no vote in it.");
        }
        return now.get().votes()
                ? Optional.empty()
                : Optional.of("Seat " + elector.seat() + " has no vote today, whatever it had when voting was opened.");
    }
}
