package io.consort.ipledger.overview;

import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.income.Remaining;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * Money as it flows: from payers to assets, and on to payees, to the tax office, or nowhere yet; less
 * what was given back, and with what payees are to give back until it is computed again. What comes to an asset is what goes
 * from it, in each currency. Of what became of an income, each
 * payee's part is shown to whom that concerns, and the rest as distributed.
 *
 * @param nodes between which it flows
 * @param links how much flows from where to where; in one currency each
 */
public record MoneyFlow(List<Node> nodes, List<Link> links) {

    /** Most links: a picture of more shows nothing. */
    public static final int MOST_LINKS = 10_000;

    private static final String TAX = "tax withheld";
    private static final String PENDING = "not yet distributed";
    private static final String BACK = "to be taken back";
    private static final String OTHERS = "distributed";

    /**
     * Where money comes from, passes or stays.
     *
     * @param id unique in the picture
     * @param kind what it is
     * @param name as it is known in the ledger
     */
    public record Node(String id, NodeKind kind, String name) {}

    /** What a node is. */
    public enum NodeKind {
        PAYER,
        ASSET,
        PAYEE,
        /** Neither of them: tax, what is not distributed, what others are paid. */
        REST
    }

    /** An amount from one node to another. */
    public record Link(String from, String to, Money amount) {}

    /**
     * The flow of all incomes that are seen and asked for.
     *
     * @throws DomainException REFUSED when the picture would be too large
     */
    public static MoneyFlow of(Sight sight, MoneyFilter filter) {
        SortedMap<SumKey, Money> sums = new TreeMap<>();
        for (IncomeRecorded recorded : Incomes.of(sight.state()).recorded()) {
            Income income = recorded.income();
            if (filter.takes(income.asset(), income.effective()) && sight.sees(recorded.id())) {
                add(sums, sight, recorded);
                if (sums.size() > MOST_LINKS) {
                    throw DomainException.refused(
                            "flow-too-large",
                            "More than " + MOST_LINKS + " links would be drawn: ask for one asset or for less time.");
                }
            }
        }
        return drawn(sums);
    }

    private static void add(SortedMap<SumKey, Money> sums, Sight sight, IncomeRecorded recorded) {
        Income income = recorded.income();
        String asset = node(NodeKind.ASSET, income.asset());
        Remaining left = Incomes.of(sight.state()).remainder(recorded.id());
        add(sums, node(NodeKind.PAYER, income.paidBy()), asset, left.gross());
        add(sums, asset, node(NodeKind.REST, TAX), left.withheld());
        Optional<DistributionId> done = Distributions.of(sight.state()).of(recorded.id());
        if (done.isEmpty()) {
            add(sums, asset, node(NodeKind.REST, PENDING), left.received());
            return;
        }
        Distribution distribution = Distributions.of(sight.state()).require(done.get());
        Money open = left.received().minus(distribution.received());
        if (open.isPositive()) {
            add(sums, asset, node(NodeKind.REST, PENDING), open);
        } else {
            add(sums, node(NodeKind.REST, BACK), asset, open.negated());
        }
        for (Statement statement : distribution.statements().values()) {
            boolean seen = sight.sees(distribution, statement.payee());
            String to = seen ? node(NodeKind.PAYEE, statement.payee()) : node(NodeKind.REST, OTHERS);
            add(sums, asset, to, statement.total());
        }
    }

    private static String node(NodeKind kind, Object name) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    }

    private static void add(SortedMap<SumKey, Money> sums, String from, String to, Money amount) {
        if (!amount.isZero()) {
            sums.merge(SumKey.of(from + "\n" + to, amount.getCurrencyUnit()), amount, Money::plus);
        }
    }

    private static MoneyFlow drawn(SortedMap<SumKey, Money> sums) {
        TreeSet<String> ids = new TreeSet<>();
        List<Link> links = sums.entrySet().stream()
                .map(sum -> {
                    String[] ends = sum.getKey().over().split("\n");
                    ids.addAll(List.of(ends));
                    return new Link(ends[0], ends[1], sum.getValue());
                })
                .toList();
        return new MoneyFlow(ids.stream().map(MoneyFlow::node).toList(), links);
    }

    private static Node node(String id) {
        int colon = id.indexOf(':');
        NodeKind kind = NodeKind.valueOf(id.substring(0, colon).toUpperCase(Locale.ROOT));
        return new Node(id, kind, id.substring(colon + 1));
    }
}
