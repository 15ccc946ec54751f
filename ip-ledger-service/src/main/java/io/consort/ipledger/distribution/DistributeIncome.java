package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Placement;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * Distributes an income, once, by a version of a scheme and by title as it is on the income's effective date.
 *
 * @param income what is distributed
 * @param scheme by which scheme
 * @param version in which version
 */
public record DistributeIncome(IncomeId income, SchemeId scheme, int version)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Income recorded = state.incomes().require(income);
        Scheme adopted = state.schemes().require(scheme, version);
        state.distributions().of(income).ifPresent(done -> {
            throw DomainException.conflict(
                    "income-distributed", "Income " + income + " was distributed already, by " + done + ".");
        });
        Flow flow = new Flow(recorded.asset(), recorded.effective(), recorded.gross(), recorded.received());
        return events(
                new Pins(income, recorded.asset(), scheme, version, recorded.effective()),
                recorded,
                state.distributions().next(),
                byPayee(flow.through(adopted.waterfall(), state)));
    }

    private static Map<Payee, List<Line>> byPayee(List<Placement> placements) {
        Map<Payee, List<Line>> lines = new LinkedHashMap<>();
        for (Placement placement : placements) {
            lines.computeIfAbsent(placement.payee(), payee -> new ArrayList<>())
                    .add(new Line(placement.tier(), placement.amount()));
        }
        return lines;
    }

    private static List<IpLedgerEvent> events(
            Pins pins, Income income, DistributionId id, Map<Payee, List<Line>> byPayee) {
        List<IpLedgerEvent> events = new ArrayList<>(byPayee.size() + 1);
        events.add(new IncomeDistributed(id, pins, income.gross(), income.received(), byPayee.size()));
        byPayee.forEach((payee, lines) -> {
            Money total = Money.total(lines.stream().map(Line::amount).toList());
            events.add(new PayeeCredited(id, pins, payee, lines, total));
        });
        return events;
    }
}
