package io.consort.ipledger.income;

import io.consort.ipledger.Numbered;
import io.consort.kernel.json.Derived;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * The incomes of a consortium's assets.
 *
 * @param recorded in the order of recording, which is that of their numbers
 * @param entries the seq of the entry that recorded each
 * @param likenesses the last income of each likeness, by which duplicates are noticed
 */
public record Incomes(
        PVector<IncomeRecorded> recorded,
        PMap<IncomeId, Long> entries,
        @Derived PMap<String, IncomeId> likenesses) {

    /** Without incomes. */
    public static final Incomes EMPTY = new Incomes(Row.empty(), HashTrie.empty(), HashTrie.empty());

    /** As a snapshot holds them. */
    Incomes(PVector<IncomeRecorded> recorded, PMap<IncomeId, Long> entries) {
        this(recorded, entries, likenesses(recorded));
    }

    private static PMap<String, IncomeId> likenesses(List<IncomeRecorded> recorded) {
        PMap<String, IncomeId> likenesses = HashTrie.empty();
        for (IncomeRecorded each : recorded) {
            likenesses = likenesses.plus(each.income().likeness(), each.id());
        }
        return likenesses;
    }

    /** The income with that number. */
    public Optional<IncomeRecorded> income(IncomeId id) {
        int place = Numbered.place(recorded, id.number(), Incomes::number);
        return place < 0 ? Optional.empty() : Optional.of(recorded.get(place));
    }

    private static int number(IncomeRecorded income) {
        return income.id().number();
    }

    /** The seq of the entry that recorded an income. */
    public OptionalLong entry(IncomeId id) {
        Long seq = entries.get(id);
        return seq == null ? OptionalLong.empty() : OptionalLong.of(seq);
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
        return IncomeId.of(Numbered.next(recorded, Incomes::number));
    }

    /** The last income that looks the same. */
    Optional<IncomeId> like(Income income) {
        return Optional.ofNullable(likenesses.get(income.likeness()));
    }

    /** With one income more. */
    public Incomes with(IncomeRecorded event, Header header) {
        return new Incomes(
                recorded.plus(event),
                entries.plus(event.id(), header.seq()),
                likenesses.plus(event.income().likeness(), event.id()));
    }
}
