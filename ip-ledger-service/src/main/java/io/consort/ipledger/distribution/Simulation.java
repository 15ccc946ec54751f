package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.scheme.Placement;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.joda.money.Money;

/**
 * What would come of an income under a waterfall, without recording anything: members try a scheme before they vote on it.
 *
 * @param asset that would bring it
 * @param on the date whose owners would be paid
 * @param gross before tax; above zero
 * @param withheld tax; zero or more, below the gross amount
 */
public record Simulation(AssetId asset, LocalDate on, Money gross, Money withheld) {

    public Simulation {
        Income.requireAmounts(gross, withheld);
    }

    /** Runs it on the ledger as it stands. */
    public Result run(IpLedgerState state, Waterfall waterfall) {
        Money received = gross.minus(withheld);
        Flow flow = new Flow(asset, on, gross, received);
        return new Result(received, flow.owners(state), flow.through(waterfall, state));
    }

    /**
     * What it comes to.
     *
     * @param received what was placed
     * @param owners who owns the asset at the date
     * @param placements where it was placed; sums to what was received
     */
    public record Result(Money received, SortedMap<OrganisationId, Fraction> owners, List<Placement> placements) {}
}
