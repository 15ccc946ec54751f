package io.consort.consortium.body;

import io.consort.consortium.membership.Acting;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;

/** What only the organisation that a seat belongs to may do. */
final class OwnSeat {

    private OwnSeat() {}

    /**
     * Sees that the actor acts for the seat's organisation.
     *
     * @throws DomainException FORBIDDEN {@code seat-of-another}
     */
    static void require(Seating seating, Context context) {
        if (!Acting.organisation(context).equals(seating.organisation())) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "seat-of-another",
                    "Seat " + seating.seat() + " belongs to "
                            + (seating.organisation() == null ? "nobody" : seating.organisation())
                            + "; only that organisation says who sits on it and who stands in.");
        }
    }
}
