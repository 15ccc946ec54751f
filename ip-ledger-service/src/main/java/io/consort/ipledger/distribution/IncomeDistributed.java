package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import org.joda.money.Money;

/**
 * An income was distributed. What each payee got follows, an entry for each, so that everyone can be shown their own
 * without the others'.
 *
 * @param id the distribution
 * @param pins what it was computed from
 * @param gross the income before tax
 * @param received what was placed
 * @param payees how many entries follow
 */
public record IncomeDistributed(DistributionId id, Pins pins, Money gross, Money received, int payees)
        implements IpLedgerEvent {

    @Override
    public String subject() {
        return "distributions/" + id;
    }
}
