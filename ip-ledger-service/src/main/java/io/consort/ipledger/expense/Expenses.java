package io.consort.ipledger.expense;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Numbered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseAllowed;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseAnswered;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseRecorded;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseReversed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * What was spent on a consortium's assets.
 *
 * @param recorded in the order of recording, which is that of their numbers
 */
public record Expenses(PVector<ExpenseEntry> recorded) {

    /** Without expenses. */
    public static final Expenses EMPTY = new Expenses(Row.empty());

    /** Those of a ledger. */
    public static Expenses of(IpLedgerState state) {
        return state.get(Expenses.class);
    }

    /** The expense with that number. */
    public Optional<ExpenseEntry> expense(ExpenseId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(recorded.get(place));
    }

    /**
     * The expense with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public ExpenseEntry require(ExpenseId id) {
        return expense(id).orElseThrow(() -> DomainException.notFound("expense", id));
    }

    private int place(ExpenseId id) {
        return Numbered.place(recorded, id.number(), each -> each.id().number());
    }

    ExpenseId next() {
        return ExpenseId.of(Numbered.next(recorded, each -> each.id().number()));
    }

    /** The last one that was not reversed and looks the same. */
    Optional<ExpenseId> like(Expense expense) {
        return recorded.stream()
                .filter(each -> each.reversed() == null && each.expense().isLike(expense))
                .map(ExpenseEntry::id)
                .reduce((_, later) -> later);
    }

    /** The expenses of an asset, in the order of recording. */
    public List<ExpenseEntry> of(AssetId asset) {
        return recorded.stream()
                .filter(each -> each.expense().asset().equals(asset))
                .toList();
    }

    /** Those that come back in a run that was first recorded by the entry with that seq, the one that was paid first first. */
    public Stream<ExpenseEntry> counting(AssetId asset, long run) {
        return of(asset).stream()
                .filter(each -> each.counts(run))
                .sorted(Comparator.comparing(
                                (ExpenseEntry each) -> each.expense().on())
                        .thenComparing(ExpenseEntry::id));
    }

    /** After what happened to one. */
    public Expenses with(ExpenseEvent event, Header header) {
        return switch (event) {
            case ExpenseRecorded recording -> with(recording, header.seq());
            case ExpenseAnswered answered -> {
                ExpenseEntry entry = require(answered.id());
                yield replacing(entry.with(
                        answered.reason() == null
                                ? entry.open().minus(answered.owner())
                                : entry.open().plus(answered.owner(), answered.reason()),
                        header.seq()));
            }
            case ExpenseAllowed allowed -> replacing(require(allowed.id()).with(HashTrie.empty(), header.seq()));
            case ExpenseReversed reversal -> replacing(require(reversal.id()).reversed(reversal, header.seq()));
        };
    }

    private Expenses with(ExpenseRecorded event, long seq) {
        PMap<OrganisationId, String> open = HashTrie.empty();
        for (OrganisationId owner : event.awaited()) {
            open = open.plus(owner, "");
        }
        ExpenseEntry entry = new ExpenseEntry(event.id(), event.expense(), Row.empty(), open, null, null, null);
        return new Expenses(recorded.plus(entry.with(open, seq)));
    }

    private Expenses replacing(ExpenseEntry next) {
        return new Expenses(recorded.with(place(next.id()), next));
    }
}
