package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Placed;
import io.consort.ipledger.scheme.Placement;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * What comes of an income by a version of a scheme: the same for a first distribution and for one that is computed again.
 *
 * @param pins what it is computed from
 * @param income what is placed
 * @param lines what each payee gets, from which tiers
 * @param uses how far limits that carry over are used before, and by it
 */
record Computation(Pins pins, Income income, SequencedMap<Payee, List<Line>> lines, List<Use> uses) {

    static Computation of(IpLedgerState state, IncomeId id, Scheme scheme, DistributionId run) {
        Income income = state.incomes().require(id);
        Flow flow = new Flow(income.asset(), income.effective(), income.gross(), income.received());
        Placed placed = flow.through(
                scheme.waterfall(),
                state,
                state.distributions().usedBefore(run, scheme.id(), income.asset(), income.effective()));
        Pins pins = new Pins(
                id,
                income.asset(),
                scheme.id(),
                scheme.version(),
                income.effective(),
                state.titles().require(income.asset()).chain().getLast().seq());
        return new Computation(pins, income, byPayee(placed.placements()), placed.uses());
    }

    private static SequencedMap<Payee, List<Line>> byPayee(List<Placement> placements) {
        SequencedMap<Payee, List<Line>> lines = new LinkedHashMap<>();
        for (Placement each : placements) {
            lines.computeIfAbsent(each.payee(), payee -> new ArrayList<>(2))
                    .add(new Line(each.tier(), each.amount(), each.before()));
        }
        return lines;
    }

    Money total(List<Line> of) {
        return total(income.received(), of);
    }

    static Money total(Money like, List<Line> of) {
        Money total = like.multipliedBy(0);
        for (Line line : of) {
            total = total.plus(line.amount());
        }
        return total;
    }
}
