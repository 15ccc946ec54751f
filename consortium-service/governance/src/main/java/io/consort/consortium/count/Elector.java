package io.consort.consortium.count;

import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A seat that may vote, as it was fixed when voting opened.
 *
 * @param full what it weighs before the cap
 * @param weight what it weighs
 * @param recusal why it stands aside, in words; null when it does not
 */
public record Elector(
        SeatId seat,
        OrganisationId organisation,
        OrganisationId group,
        Fraction full,
        Fraction weight,
        @Nullable String recusal) {

    /** Whether it stands aside, and so counts nowhere. */
    public boolean standsAside() {
        return recusal != null;
    }

    /** The same, standing aside. */
    Elector recused(String reason) {
        return new Elector(seat, organisation, group, full, weight, reason);
    }
}
