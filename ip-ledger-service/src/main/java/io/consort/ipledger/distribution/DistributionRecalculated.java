package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.scheme.Use;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A distribution was computed again. What it changes for a payee follows, an entry for each.
 *
 * @param id the distribution
 * @param number how many times it was, with this one
 * @param pins what it was computed from this time
 * @param reason why
 * @param uses how far limits that carry over are used before, and by it
 * @param payees how many entries follow
 * @param gross what is left of the income before tax
 * @param received what is placed now; null, as gross is, in entries of earlier versions, which knew no corrections of incomes and
 *     told a payee nothing where only what it had got earlier in the year was another sum
 */
public record DistributionRecalculated(
        DistributionId id,
        int number,
        Pins pins,
        String reason,
        List<Use> uses,
        int payees,
        @Nullable Money gross,
        @Nullable Money received)
        implements IpLedgerEvent {

    public DistributionRecalculated {
        uses = List.copyOf(uses);
    }

    @Override
    public String subject() {
        return "distributions/" + id;
    }
}
