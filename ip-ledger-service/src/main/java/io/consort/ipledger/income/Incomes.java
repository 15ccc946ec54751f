package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Numbered;
import io.consort.ipledger.income.IncomeEvent.CreditNoted;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * The incomes of a consortium's assets.
 *
 * @param recorded in the order of recording, which is that of their numbers
 * @param entries the seq of the entry that recorded each
 * @param corrections what was taken back of each, in the order of recording
 * @param credits what payers are owed back, in the order of recording, which is that of their numbers
 */
public record Incomes(
        PVector<IncomeRecorded> recorded,
        PMap<IncomeId, Long> entries,
        PMap<IncomeId, PVector<TakenBack>> corrections,
        PVector<Credit> credits) {

    /** Without incomes. */
    public static final Incomes EMPTY = new Incomes(Row.empty(), HashTrie.empty(), HashTrie.empty(), Row.empty());

    /** Those of a ledger. */
    public static Incomes of(IpLedgerState state) {
        return state.get(Incomes.class);
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

    /** The last income that looks the same, and was not annulled. */
    Optional<IncomeId> like(Income income) {
        return recorded.stream()
                .filter(each -> each.income().isLike(income) && !isAnnulled(each.id()))
                .map(IncomeRecorded::id)
                .reduce((_, later) -> later);
    }

    /** What was taken back of an income, in the order of recording. */
    public List<TakenBack> corrections(IncomeId id) {
        return corrections.getOrDefault(id, Row.empty());
    }

    /** What is left of an income. */
    public Remaining remainder(IncomeId id) {
        return Remaining.of(require(id), corrections(id));
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

    private static boolean isAnnulled(List<TakenBack> corrections) {
        return corrections.stream().anyMatch(each -> each.correction() instanceof Correction.Annulment);
    }

    /** The credit note with that number. */
    public Optional<Credit> credit(CreditNoteId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(credits.get(place));
    }

    private int place(CreditNoteId id) {
        return Numbered.place(credits, id.number(), each -> each.id().number());
    }

    /**
     * The credit note with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Credit requireCredit(CreditNoteId id) {
        return credit(id).orElseThrow(() -> DomainException.notFound("credit note", id));
    }

    /** The number of the next credit note. */
    public CreditNoteId nextCredit() {
        return CreditNoteId.of(Numbered.next(credits, each -> each.id().number()));
    }

    /** That so much of a credit note is set off against an income. */
    public IncomeCorrected correcting(IncomeId id, Correction.Refund setOff, CreditNoteId credit) {
        return new IncomeCorrected(id, corrections(id).size() + 1, setOff, credit);
    }

    /** With one credit note more, of which nothing is set off yet. */
    public Incomes with(CreditNoted event) {
        return new Incomes(recorded, entries, corrections, credits.plus(Credit.of(event)));
    }

    /** With one income more. */
    public Incomes with(IncomeRecorded event, Header header) {
        return new Incomes(recorded.plus(event), entries.plus(event.id(), header.seq()), corrections, credits);
    }

    /** With one correction more. What was set off against an income that never came in is open again. */
    public Incomes with(IncomeCorrected event, Header header) {
        PVector<TakenBack> own = corrections.getOrDefault(event.id(), Row.empty());
        PVector<Credit> owed = credits;
        if (event.correction() instanceof Correction.Annulment) {
            for (TakenBack each : own) {
                owed = settled(owed, each.credit(), each.correction(), Credit::plus);
            }
        } else {
            owed = settled(owed, event.credit(), event.correction(), Credit::less);
        }
        return new Incomes(
                recorded,
                entries,
                corrections.plus(event.id(), own.plus(new TakenBack(event.correction(), event.credit(), header.seq()))),
                owed);
    }

    private PVector<Credit> settled(
            PVector<Credit> owed,
            @Nullable CreditNoteId credit,
            Correction correction,
            BiFunction<Credit, Correction.Refund, Credit> how) {
        int place = credit == null ? -1 : place(credit);
        return place < 0 || !(correction instanceof Correction.Refund refund)
                ? owed
                : owed.with(place, how.apply(owed.get(place), refund));
    }
}
