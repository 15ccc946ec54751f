package io.consort.ipledger.distribution.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Pins;
import io.consort.ipledger.distribution.Stale;
import io.consort.ipledger.income.IncomeId;
import org.joda.money.Money;

/**
 * @param placed what is placed by it
 * @param received what would be placed now
 * @param payees for how many payees something would change
 */
record StaleDistribution(
        DistributionId distribution, IncomeId income, AssetId asset, Money placed, Money received, int payees) {

    static StaleDistribution of(Stale stale) {
        Pins pins = stale.distribution().pins();
        return new StaleDistribution(
                stale.distribution().id(),
                pins.income(),
                pins.asset(),
                stale.distribution().received(),
                stale.received(),
                stale.payees());
    }
}
