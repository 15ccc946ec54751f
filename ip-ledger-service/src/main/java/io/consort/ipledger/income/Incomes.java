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
 * @param corrections what was taken back of each, in the order of recording
 * @param likenesses the incomes of each likeness that stand, by which duplicates are noticed
 */
public record Incomes(
        PVector<IncomeRecorded> recorded,
        PMap<IncomeId, Long> entries,
        PMap<IncomeId, PVector<Corrected>> corrections,
        @Derived PMap<String, PVector<IncomeId>> likenesses) {

    /** Without incomes. */
    public static final Incomes EMPTY = new Incomes(Row.empty(), HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

    /** As a snapshot holds them. */
    Incomes(
            PVector<IncomeRecorded> recorded,
            PMap<IncomeId, Long> entries,
            PMap<IncomeId, PVector<Corrected>> corrections) {
        this(recorded, entries, corrections, likenesses(recorded, corrections));
    }

    private static PMap<String, PVector<IncomeId>> likenesses(
            List<IncomeRecorded> recorded, PMap<IncomeId, PVector<Corrected>> corrections) {
        PMap<String, PVector<IncomeId>> likenesses = HashTrie.empty();
        for (IncomeRecorded each : recorded) {
            if (!isAnnulled(corrections.getOrDefault(each.id(), Row.empty()))) {
                likenesses = liking(likenesses, each);
            }
        }
        return likenesses;
    }

    private static PMap<String, PVector<IncomeId>> liking(
            PMap<String, PVector<IncomeId>> likenesses, IncomeRecorded one) {
        String likeness = one.income().likeness();
        return likenesses.plus(
                likeness, likenesses.getOrDefault(likeness, Row.empty()).plus(one.id()));
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
        return likenesses.getOrDefault(income.likeness(), Row.empty()).reversed().stream()
                .filter(each -> require(each).mayBe(income))
                .findFirst();
    }

    /** What was taken back of an income, in the order of recording. */
    public List<Corrected> corrections(IncomeId id) {
        return corrections.getOrDefault(id, Row.empty());
    }

    /** What is left of an income. */
    public Remainder remainder(IncomeId id) {
        return Remainder.of(require(id), corrections(id));
    }

    /** Whether an income was taken back whole, as one that never came in. */
    public boolean isAnnulled(IncomeId id) {
        return isAnnulled(corrections(id));
    }

    /**
     * Sees that an income was not taken back whole.
     *
     * @throws DomainException CONFLICT
     */
    public void requireStanding(IncomeId id) {
        if (isAnnulled(id)) {
            throw DomainException.conflict(
                    "income-annulled", "Income " + id + " was annulled: it stands in the ledger, and nothing came in.");
        }
    }

    private static boolean isAnnulled(List<Corrected> corrections) {
        return corrections.stream().anyMatch(each -> each.correction() instanceof Correction.Annulment);
    }

    /** With one income more. */
    public Incomes with(IncomeRecorded event, Header header) {
        return new Incomes(
                recorded.plus(event), entries.plus(event.id(), header.seq()), corrections, liking(likenesses, event));
    }

    /** With one correction more. */
    public Incomes with(IncomeCorrected event, Header header) {
        PVector<Corrected> own = corrections.getOrDefault(event.id(), Row.empty());
        PMap<String, PVector<IncomeId>> alike = likenesses;
        if (event.correction() instanceof Correction.Annulment) {
            String likeness = require(event.id()).likeness();
            PVector<IncomeId> left = alike.getOrDefault(likeness, Row.empty()).minus(event.id());
            alike = left.isEmpty() ? alike.minus(likeness) : alike.plus(likeness, left);
        }
        return new Incomes(
                recorded,
                entries,
                corrections.plus(event.id(), own.plus(new Corrected(event.correction(), header.seq()))),
                alike);
    }
}
