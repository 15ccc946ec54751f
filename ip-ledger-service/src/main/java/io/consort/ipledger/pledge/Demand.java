package io.consort.ipledger.pledge;

import io.consort.ipledger.valuation.ValuationId;
import io.consort.kernel.problem.DomainException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a pledgee is still owed, and at what it takes the pledged share for that.
 *
 * @param outstanding of the claim that is secured, interest and costs with it as far as they are secured; above zero
 * @param salePrice at what price what is pledged was sold, or is taken by agreement; null where it is valued
 * @param valuation at which valuation of the whole asset; null where there is a price
 */
public record Demand(
        Money outstanding,
        @Nullable Money salePrice,
        @Nullable ValuationId valuation) {

    public Demand {
        if (!outstanding.isPositive()) {
            throw DomainException.invalid(
                    "/outstanding", "A pledge is enforced for an amount above zero that is owed.");
        }
        if ((salePrice == null) == (valuation == null)) {
            throw DomainException.invalid(
                    "/salePrice", "What is pledged is taken at a price or at a valuation: say one of the two.");
        }
        if (salePrice != null && !(salePrice.isPositive() && salePrice.isSameCurrency(outstanding))) {
            throw DomainException.invalid("/salePrice", "A price is above zero, in the currency of the claim.");
        }
    }
}
