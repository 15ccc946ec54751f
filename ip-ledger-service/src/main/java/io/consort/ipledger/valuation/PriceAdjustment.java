package io.consort.ipledger.valuation;

import io.consort.kernel.money.Fraction;

/**
 * Why a comparable asset's price is not this asset's.
 *
 * @param why in what the two differ
 * @param factor what the price is multiplied by for that; above zero
 */
public record PriceAdjustment(String why, Fraction factor) {

    public PriceAdjustment {
        Method.requireText("/why", why);
        Method.requireFactor("/factor", factor);
    }
}
