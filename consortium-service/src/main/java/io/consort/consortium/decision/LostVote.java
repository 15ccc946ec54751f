package io.consort.consortium.decision;

import io.consort.consortium.body.Seating;
import io.consort.consortium.count.Elector;
import java.util.Optional;

/** That a seat which could vote when voting was opened has no vote any more. */
final class LostVote {

    private LostVote() {}

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
