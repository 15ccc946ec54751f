package io.consort.consortium.count;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;

/**
 * A seat that may vote, before any cap.
 *
 * @param organisation whose seat it is
 * @param group the head of the organisation's group; the organisation itself where it belongs to none
 * @param weight zero or more
 */
public record Entitled(SeatId seat, OrganisationId organisation, OrganisationId group, Fraction weight) {
    public Entitled {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("Seat " + seat + " weighs " + weight);
        }
    }
}
