package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charge;
import io.consort.consortium.body.Charges;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.Acting;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Who says what members' dues are reckoned from, besides the members, and in what. */
final class Mandate {

    private Mandate() {}

    /**
     * Sees that someone may confirm, put right or estimate what a member reports.
     *
     * @throws DomainException FORBIDDEN {@code not-the-auditor}, {@code member-suspended}
     */
    static Authority require(ConsortiumState state, Context context, OrganisationId member) {
        OrganisationId acting = Acting.organisation(context);
        Charges charges = Charges.of(state, context);
        boolean may = charges.secretariat().isPresent()
                || acting.equals(Dues.of(state).auditor());
        if (!may || acting.equals(member)) {
            throw DomainException.forbidden(
                    "not-the-auditor",
                    "What " + member + " reported is confirmed by the secretariat or the auditor, and by nobody"
                            + " for itself.");
        }
        charges.requireGoodStanding(acting);
        return charges.secretariat()
                .<Charge>map(each -> each)
                .map(Charge::authority)
                .orElseGet(context::authority);
    }

    /**
     * Sees that an amount is in the charter's currency.
     *
     * @throws DomainException REFUSED {@code currency-differs}
     */
    static void requireCurrency(ConsortiumState state, Money amount) {
        CurrencyUnit currency = Charter.of(state).currency();
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw DomainException.refused(
                    "currency-differs",
                    "The charter reckons dues in " + currency + ", not in " + amount.getCurrencyUnit() + ".");
        }
    }
}
