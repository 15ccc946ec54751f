package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.body.Separated;
import io.consort.consortium.count.Elector;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may do what on the way to a decision: act for a seat, for the secretariat, or preside. */
final class Acts {

    private Acts() {}

    /**
     * Sees that the actor acts for a seat: its holder, an alternate, or anyone of an organisation that has named nobody.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}
     */
    static Seating requireSeat(ConsortiumState state, SeatId seat, Context context) {
        return Seats.find(state, seat, context.today())
                .filter(each -> each.mayBeActedForBy(context.actor()))
                .orElseThrow(() -> new DomainException(
                        Kind.FORBIDDEN,
                        "not-on-the-seat",
                        "You neither hold seat " + seat + " today nor stand in for who does."));
    }

    /**
     * Sees that the actor acts for a seat that has neither lost its vote nor passed to another organisation since the voting was
     * opened, and is nothing that the charter keeps apart from it, nor concerned where it lets nobody vote on what concerns them.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}; REFUSED {@code vote-lost}, {@code separation-of-duties},
     *     {@code stands-aside}
     */
    static void requireVoter(ConsortiumState state, Voting voting, SeatId seat, Context context) {
        Seating seating = requireSeat(state, seat, context);
        if (!seating.votes()) {
            throw DomainException.refused(
                    "vote-lost", "Seat " + seat + " has no vote today, whatever it had when voting was opened.");
        }
        voting.electorate()
                .find(seat)
                .map(Elector::organisation)
                .filter(each -> !each.equals(seating.organisation()))
                .ifPresent(before -> {
                    throw DomainException.refused(
                            "vote-lost",
                            "Seat " + seat + " was one of " + before + " when voting was opened; whose it is since then"
                                    + " has no vote in it.");
                });
        Separated.requireMayAct(state, seating, context.actor().person(), context.today());
        Asides.requireUnconcerned(state, voting, context.actor().person(), context.today());
    }

    /**
     * Sees that the actor acts for a seat of a body or, where none is named, for the secretariat.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}, {@code not-the-secretariat}; REFUSED {@code seat-of-another-body}
     */
    static void requireSeatOrSecretariat(ConsortiumState state, BodyId body, @Nullable SeatId seat, Context context) {
        if (seat == null) {
            requireSecretariat(state, context);
        } else if (!requireSeat(state, seat, context).body().equals(body)) {
            throw DomainException.refused(
                    "seat-of-another-body", "This is for the body " + body + ", and " + seat + " is no seat of it.");
        }
    }

    /**
     * Sees that the actor is who moved something.
     *
     * @param mover null for the secretariat
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}, {@code not-the-secretariat}
     */
    static void requireMover(ConsortiumState state, @Nullable SeatId mover, Context context) {
        if (mover == null) {
            requireSecretariat(state, context);
        } else {
            requireSeat(state, mover, context);
        }
    }

    private static void requireSecretariat(ConsortiumState state, Context context) {
        if (!isSecretariat(state, context)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-the-secretariat",
                    "Only the secretariat does this without a seat; say for which seat you act.");
        }
    }

    /**
     * Sees that the actor presides over a body: acts for its chair's seat, or for the secretariat.
     *
     * @throws DomainException FORBIDDEN {@code not-presiding}
     */
    static void requirePresiding(ConsortiumState state, BodyId body, Context context) {
        requireOffice(state, body, context, Office.CHAIR);
    }

    /**
     * Sees that the actor presides over a body or keeps its minutes.
     *
     * @throws DomainException FORBIDDEN {@code not-presiding}
     */
    static void requireOfficer(ConsortiumState state, BodyId body, Context context) {
        requireOffice(state, body, context, Office.CHAIR, Office.SECRETARY);
    }

    private static void requireOffice(ConsortiumState state, BodyId body, Context context, Office... offices) {
        boolean holds = Stream.concat(
                        Arrays.stream(offices)
                                .flatMap(office -> Seats.office(state, body, office, context.today()).stream()),
                        presiding(state, body, context))
                .anyMatch(seat -> seat.mayBeActedForBy(context.actor()));
        if (!holds && !isSecretariat(state, context)) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-presiding",
                    "Only who presides over the body " + body + " does this, or the secretariat.");
        }
    }

    /** Whoever presides over a meeting of the body just now, whether it is the chair or not. */
    private static Stream<Seating> presiding(ConsortiumState state, BodyId body, Context context) {
        return state.meetings().inSession(body).flatMap(Meeting::presiding).stream()
                .flatMap(seat -> Seats.find(state, seat, context.today()).stream());
    }

    private static boolean isSecretariat(ConsortiumState state, Context context) {
        return state.charter().secretariat().equals(context.actor().organisationOrNull());
    }
}
