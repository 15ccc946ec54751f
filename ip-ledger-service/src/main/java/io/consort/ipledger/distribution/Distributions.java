package io.consort.ipledger.distribution;

import io.consort.ipledger.income.IncomeId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The distributions of a consortium.
 *
 * @param made in the order of recording, which is that of their numbers
 * @param byIncome which distribution placed an income
 */
public record Distributions(PVector<Distribution> made, PMap<IncomeId, DistributionId> byIncome) {

    /** Without distributions. */
    public static final Distributions EMPTY = new Distributions(TreePVector.empty(), HashTreePMap.empty());

    /** The distribution with that number. */
    public Optional<Distribution> distribution(DistributionId id) {
        return id.number() <= made.size() ? Optional.of(made.get(id.number() - 1)) : Optional.empty();
    }

    /**
     * The distribution with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Distribution require(DistributionId id) {
        return distribution(id).orElseThrow(() -> DomainException.notFound("distribution", id));
    }

    /** The distribution that placed an income. */
    public Optional<DistributionId> of(IncomeId income) {
        return Optional.ofNullable(byIncome.get(income));
    }

    DistributionId next() {
        return DistributionId.of(made.size() + 1);
    }

    /** With one distribution more, whose payees are yet to come. */
    public Distributions with(IncomeDistributed event) {
        return new Distributions(
                made.plus(new Distribution(
                        event.id(), event.pins(), event.gross(), event.received(), OrderedPMap.empty())),
                byIncome.plus(event.pins().income(), event.id()));
    }

    /** With one payee more. */
    public Distributions with(PayeeCredited event, Header header) {
        Statement statement = new Statement(event.payee(), event.lines(), event.total(), header.seq());
        return new Distributions(
                made.with(
                        event.distribution().number() - 1,
                        require(event.distribution()).with(statement)),
                byIncome);
    }
}
