package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatHeirs;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.count.Elector;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a seat which could vote when voting was opened has no vote any more. One that went over by law since, with its membership or as a
 * demerger's plan names it, has: whoever has it by that votes for it, once. A member that absorbs another has its own vote and not the
 * other's, since both are one member.
 */
final class LostVote {

    private LostVote() {}

    /** The seat of an elector as it is on a day; empty where the body has it no more. */
    static Optional<Seating> now(ConsortiumState state, Voting voting, Elector elector, LocalDate on) {
        return Seats.lasting(state, elector.seat(), elector.organisation(), voting.seq(), on)
                .filter(each -> each.seat().equals(elector.seat())
                        || voting.electorate().find(each.seat()).isEmpty());
    }

    /**
     * Sees that a seat still has the vote that it had when voting was opened.
     *
     * @throws DomainException REFUSED {@code vote-lost}
     */
    static void refuse(ConsortiumState state, Voting voting, SeatId seat, LocalDate on) {
        voting.electorate()
                .find(seat)
                .flatMap(each -> of(state, voting, each, on))
                .ifPresent(why -> {
                    throw DomainException.refused("vote-lost", why);
                });
    }

    /** Why, in words; empty where it still has its vote. */
    static Optional<String> of(ConsortiumState state, Voting voting, Elector elector, LocalDate on) {
        Optional<Seating> now = now(state, voting, elector, on);
        if (now.isEmpty()) {
            return Optional.of("There is no seat " + elector.seat() + " any more.");
        }
        if (!isStillOf(state, voting, elector.seat(), elector.organisation(), now.get())) {
            return Optional.of("Seat " + elector.seat() + " was one of " + elector.organisation()
                    + " when voting was opened; whose it is since then has no vote in it.");
        }
        return now.get().votes()
                ? Optional.empty()
                : Optional.of("Seat " + elector.seat() + " has no vote today, whatever it had when voting was opened.");
    }

    /** Whether a seat is still of an organisation, or of who has it from that by law. */
    static boolean isStillOf(
            ConsortiumState state, Voting voting, SeatId seat, OrganisationId organisation, Seating now) {
        return organisation.equals(now.organisation())
                || !now.seat().equals(seat)
                || state.get(SeatHeirs.class)
                        .holder(organisation, seat, false, voting.seq())
                        .equals(now.organisation());
    }
}
