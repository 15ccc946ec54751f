package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Acting;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What only those may do whose seat it is. */
final class OwnSeat {

    private OwnSeat() {}

    /**
     * The organisation that says who sits on a seat.
     *
     * @throws DomainException REFUSED {@code seat-elected} where no organisation says it
     */
    static OrganisationId naming(ConsortiumState state, Place place) {
        return place.owner(state)
                .orElseThrow(() -> DomainException.refused(
                        "seat-elected", "Who sits on " + place.seat() + " is decided by an election."));
    }

    /**
     * Sees that the actor acts for the organisation that says who sits on a seat.
     *
     * @throws DomainException FORBIDDEN {@code seat-of-another}, {@code member-suspended}; REFUSED {@code seat-elected}
     */
    static Authority requireNaming(ConsortiumState state, Place place, Context context) {
        OrganisationId owner = naming(state, place);
        require(state, place.seat() + " belongs to " + owner, owner, context);
        return of(place.seat());
    }

    /**
     * Sees that the actor acts for the seat's organisation.
     *
     * @throws DomainException FORBIDDEN {@code seat-of-another}, {@code member-suspended}
     */
    static Authority require(ConsortiumState state, Seating seating, Context context) {
        String whose = seating.seat()
                + (seating.organisation() == null ? " is vacant" : " belongs to " + seating.organisation());
        require(state, whose, seating.organisation(), context);
        return of(seating.seat());
    }

    private static Authority of(SeatId seat) {
        return new Authority.OwnRight(Authority.Capacity.SEAT, seat.value());
    }

    private static void require(
            ConsortiumState state, String whose, @Nullable OrganisationId organisation, Context context) {
        if (!Acting.organisation(context).equals(organisation)) {
            throw DomainException.forbidden(
                    "seat-of-another",
                    "Seat " + whose + "; only the organisation of a seat says who sits there and who stands in.");
        }
        Charges.of(state, context).requireGoodStanding(organisation);
    }
}
