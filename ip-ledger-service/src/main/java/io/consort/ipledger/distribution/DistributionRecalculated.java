package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.scheme.Use;
import java.util.List;

/**
 * A distribution was computed again. What it changes for a payee follows, an entry for each.
 *
 * @param id the distribution
 * @param number how many times it was, with this one
 * @param pins what it was computed from this time
 * @param reason why
 * @param uses how far limits that carry over are used before, and by it
 * @param payees how many entries follow
 */
public record DistributionRecalculated(
        DistributionId id, int number, Pins pins, String reason, List<Use> uses, int payees) implements IpLedgerEvent {

    public DistributionRecalculated {
        uses = List.copyOf(uses);
    }

    @Override
    public String subject() {
        return "distributions/" + id;
    }
}
