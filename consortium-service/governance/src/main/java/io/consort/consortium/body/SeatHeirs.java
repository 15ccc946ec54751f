package io.consort.consortium.body;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;

/** Who has by law the seats of organisations that are no more, or of which a part passed. */
public interface SeatHeirs {

    /**
     * Who has by law what was an organisation's seat.
     *
     * @param byRight whether the seat goes with the membership
     * @param since the number of an entry: what passed in part before it is over
     */
    OrganisationId holder(OrganisationId was, SeatId seat, boolean byRight, long since);
}
