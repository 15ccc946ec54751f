package io.consort.ipledger.income;

import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The incomes of a consortium's assets.
 *
 * @param recorded in the order of recording, which is that of their numbers
 * @param likenesses the last income of each likeness, by which duplicates are noticed
 */
public record Incomes(PVector<IncomeRecorded> recorded, PMap<String, IncomeId> likenesses) {

    /** Without incomes. */
    public static final Incomes EMPTY = new Incomes(TreePVector.empty(), HashTreePMap.empty());

    /** The income with that number. */
    public Optional<IncomeRecorded> income(IncomeId id) {
        return id.number() <= recorded.size() ? Optional.of(recorded.get(id.number() - 1)) : Optional.empty();
    }

    /**
     * The income with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Income require(IncomeId id) {
        return income(id)
                .orElseThrow(() -> DomainException.notFound("income", id))
                .income();
    }

    IncomeId next() {
        return IncomeId.of(recorded.size() + 1);
    }

    /** The last income that looks the same. */
    Optional<IncomeId> like(Income income) {
        return Optional.ofNullable(likenesses.get(income.likeness()));
    }

    /** With one income more. */
    public Incomes with(IncomeRecorded event) {
        return new Incomes(recorded.plus(event), likenesses.plus(event.income().likeness(), event.id()));
    }
}
