package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.scheme.Use;
import java.util.List;
import org.joda.money.Money;

/**
 * An income was distributed. What each payee got follows, an entry for each, so that everyone can be shown their own
 * without the others'.
 *
 * @param id the distribution
 * @param pins what it was computed from
 * @param gross the income before tax
 * @param received what was placed
 * @param uses how far limits that carry over between runs were used before, and by this one
 * @param payees how many entries follow
 */
public record IncomeDistributed(DistributionId id, Pins pins, Money gross, Money received, List<Use> uses, int payees)
        implements IpLedgerEvent {

    public IncomeDistributed {
        uses = List.copyOf(uses);
    }

    @Override
    public String subject() {
        return "distributions/" + id;
    }
}
