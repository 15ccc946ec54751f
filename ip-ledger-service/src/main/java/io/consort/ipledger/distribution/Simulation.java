package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.scheme.Outlay;
import io.consort.ipledger.scheme.Placed;
import io.consort.ipledger.scheme.Placement;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.Use;
import io.consort.ipledger.scheme.Used;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
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

    /** Runs tiers that nobody has adopted, on the ledger as it stands: nothing of their limits is used yet. */
    public Result run(IpLedgerState state, Waterfall waterfall, boolean seesExpenses) {
        return run(state, waterfall, Used.nothing(on), seesExpenses || !waterfall.recoversExpenses());
    }

    /**
     * Runs a scheme on the ledger as it stands, as the next run would find it. What it would find used tells what was distributed
     * before, so whoever may not see that is shown the first run instead, which finds nothing used.
     *
     * @param sees whether a distribution is seen whole by who tries
     * @param seesExpenses whether what was spent on the asset is
     */
    public Result run(IpLedgerState state, Scheme scheme, Predicate<Distribution> sees, boolean seesExpenses) {
        boolean counted = (seesExpenses || !scheme.waterfall().recoversExpenses())
                && Distributions.of(state).counted(scheme, asset, on).allMatch(sees);
        return counted
                ? run(state, scheme.waterfall(), Distributions.of(state).used(scheme.id(), asset, on), true)
                : run(state, scheme.waterfall(), Used.nothing(on), false);
    }

    private Result run(IpLedgerState state, Waterfall waterfall, Used used, boolean counted) {
        Money received = gross.minus(withheld);
        Flow flow = new Flow(asset, on, gross, received);
        SortedMap<OrganisationId, Fraction> owners = flow.owners(state);
        List<Outlay> outlays = counted ? flow.outlays(state, Long.MAX_VALUE) : List.of();
        Placed placed = flow.through(waterfall, state, outlays, used);
        return new Result(received, owners, placed.placements(), placed.uses(), counted);
    }

    /**
     * What it comes to.
     *
     * @param received what was placed
     * @param owners who owns the asset at the date
     * @param placements where it was placed; sums to what was received
     * @param uses how far limits that carry over between runs would be used
     * @param counted false where earlier distributions used of them what who tries may not see, and nothing was taken to be used
     */
    public record Result(
            Money received,
            SortedMap<OrganisationId, Fraction> owners,
            List<Placement> placements,
            List<Use> uses,
            boolean counted) {}
}
