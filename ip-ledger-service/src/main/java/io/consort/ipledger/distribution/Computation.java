package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Remaining;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Placed;
import io.consort.ipledger.scheme.Placement;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.Use;
import io.consort.ipledger.title.Titles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * What comes of an income by a version of a scheme: the same for a first distribution and for one that is computed again.
 *
 * @param pins what it is computed from
 * @param gross what is left of the income before tax; nothing where nobody owns the asset at its date
 * @param received what is placed
 * @param lines what each payee gets, from which tiers
 * @param uses how far limits that carry over are used before, and by it
 */
record Computation(Pins pins, Money gross, Money received, SequencedMap<Payee, List<Line>> lines, List<Use> uses) {

    /**
     * As it is distributed.
     *
     * @throws io.consort.kernel.problem.DomainException REFUSED where nobody owns the asset at the income's date
     */
    static Computation of(IpLedgerState state, IncomeId id, Scheme scheme, DistributionId run) {
        Flow flow = flow(state, id);
        flow.owners(state);
        return of(state, id, scheme, run, flow);
    }

    /** As it comes to now: nothing, where title turned out to begin after the income's date. */
    static Computation again(IpLedgerState state, IncomeId id, Scheme scheme, DistributionId run) {
        Flow flow = flow(state, id);
        return of(state, id, scheme, run, flow.isOwned(state) ? flow : flow.nothing());
    }

    private static Flow flow(IpLedgerState state, IncomeId id) {
        Income income = Incomes.of(state).require(id);
        Remaining left = Incomes.of(state).remainder(id);
        return new Flow(income.asset(), income.effective(), left.gross(), left.received());
    }

    private static Computation of(IpLedgerState state, IncomeId id, Scheme scheme, DistributionId run, Flow flow) {
        Placed placed = flow.through(
                scheme.waterfall(),
                state,
                flow.outlays(state, firstSeq(state, run)),
                Distributions.of(state).usedBefore(run, scheme.id(), flow.asset(), flow.on()));
        Pins pins = new Pins(
                id,
                flow.asset(),
                scheme.id(),
                scheme.version(),
                flow.on(),
                Titles.of(state).require(flow.asset()).chain().getLast().seq(),
                flow.forgone(state, placed));
        return new Computation(pins, flow.gross(), flow.received(), byPayee(placed.placements()), placed.uses());
    }

    /** An expense that was agreed to later than a run was made does not come back in it, also when that is computed again. */
    private static long firstSeq(IpLedgerState state, DistributionId run) {
        return Distributions.of(state)
                .distribution(run)
                .map(Distribution::entry)
                .orElse(Long.MAX_VALUE);
    }

    private static SequencedMap<Payee, List<Line>> byPayee(List<Placement> placements) {
        SequencedMap<Payee, List<Line>> lines = new LinkedHashMap<>();
        for (Placement each : placements) {
            lines.computeIfAbsent(each.payee(), payee -> new ArrayList<>(2))
                    .add(new Line(each.tier(), each.amount(), each.before(), each.id(), each.expense()));
        }
        return lines;
    }

    Money total(List<Line> of) {
        return total(received, of);
    }

    static Money total(Money like, List<Line> of) {
        Money total = like.multipliedBy(0);
        for (Line line : of) {
            total = total.plus(line.amount());
        }
        return total;
    }
}
