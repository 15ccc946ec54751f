package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charge;
import io.consort.consortium.body.Charges;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Separated;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Who may ask and vote on the way to a decision, besides what {@link Charges} says of seats and offices. */
final class Acts {

    private Acts() {}

    /**
     * Sees that the actor acts for a seat that has neither lost its vote nor passed to another organisation since the voting was
     * opened, unless by law, and is nothing that the charter keeps apart from it, nor concerned where it lets nobody vote on what concerns them.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}; REFUSED {@code vote-lost}, {@code separation-of-duties},
     *     {@code stands-aside}
     */
    static Charge requireVoter(ConsortiumState state, Voting voting, SeatId seat, Context context) {
        Charges charges = Charges.of(state, context);
        Seating seating = voting.electorate()
                .find(seat)
                .flatMap(elector -> LostVote.now(state, voting, elector, context.today()))
                .filter(charges::holds)
                .orElseGet(() -> charges.held(seat));
        LostVote.refuse(state, voting, seat, context.today());
        Separated.requireMayAct(state, seating, context.actor().person(), context.today());
        Asides.requireUnconcerned(state, voting, context.actor().person(), context.today());
        return new Charge.OfSeat(seating);
    }

    /**
     * Sees that the actor acts for a seat of a body or, where none is named, for the secretariat.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}, {@code member-suspended}, {@code not-the-secretariat}; REFUSED
     *     {@code seat-of-another-body}
     */
    static Charge requireSeatOrSecretariat(ConsortiumState state, BodyId body, @Nullable SeatId seat, Context context) {
        Charge charge = Charges.of(state, context).requireSeatOrSecretariat(seat);
        if (charge instanceof Charge.OfSeat(Seating seating) && !seating.body().equals(body)) {
            throw DomainException.refused(
                    "seat-of-another-body", "This is for the body " + body + ", and " + seat + " is no seat of it.");
        }
        return charge;
    }
}
