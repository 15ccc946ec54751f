package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.correction.Corrections;
import io.consort.ipledger.correction.Fact;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which entries a distribution rests on, and no others: its income and what was taken back of it, title to the asset and who made it, who left without
 * a part in it, the scheme and that it is the asset's, the runs by that scheme that come before it, and its own; where expenses come
 * back by it, also those of the asset and what runs by other schemes gave back of them. Runs of other years are there for what they used of limits, which their first entry says;
 * those of the same year also for what each payee got.
 *
 * @param spans the last seq of each span of entries, by its first; no two of them touch
 */
record Footing(NavigableMap<Long, Long> spans) {

    /** Entries so near to one another are read together with what lies between them. */
    private static final long NEAR = 256;

    /**
     * From one seq to another.
     *
     * @param first is in it
     * @param last is in it too
     */
    record Span(long first, long last) {}

    /** Of a distribution that is recorded. */
    static Footing of(IpLedgerState state, DistributionId id) {
        Distributions distributions = Distributions.of(state);
        Distribution distribution = distributions.require(id);
        Pins pins = distribution.pins();
        List<Span> spans = new ArrayList<>();
        long end = distribution.entry();
        for (Run run : distributions.runs(pins.scheme())) {
            if (run.distribution() <= id.number()) {
                boolean whole = run.year() == pins.titleOn().getYear() || run.distribution() == id.number();
                spans.add(new Span(run.seq(), whole ? run.seq() + run.payees() : run.seq()));
            }
            if (run.distribution() == id.number()) {
                end = run.seq() + run.payees();
            }
        }
        if (recoversExpenses(state, pins)) {
            Expenses.of(state)
                    .of(pins.asset())
                    .forEach(each -> each.seqs().forEach(seq -> spans.add(new Span(seq, seq))));
            distributions.runsOn(pins.asset()).forEach(run -> {
                if (run.distribution() <= id.number()) {
                    spans.add(new Span(run.seq(), run.seq()));
                }
            });
        }
        List<Long> single = new ArrayList<>(Schemes.of(state).entries(pins.scheme()));
        Incomes.of(state).entry(pins.income()).ifPresent(single::add);
        Incomes.of(state).corrections(pins.income()).forEach(each -> single.add(each.seq()));
        Corrections.of(state).of(pins.asset()).stream()
                .filter(each -> each.was() instanceof Fact.Inventorship)
                .forEach(each -> single.add(each.seq()));
        single.addAll(Schemes.of(state).ofAssets().entries(pins.asset()));
        Titles.of(state).require(pins.asset()).chain().stream()
                .map(TitleEntry::seq)
                .forEach(single::add);
        Departures.of(state).forgoings().forEach(each -> single.addAll(each.entries()));
        distributions
                .placed(pins.income())
                .forEach(each -> single.add(distributions.require(each).entry()));
        distributions.before(id).ifPresent(before -> single.add(before.entry())); // whose number this one follows
        distribution.statements().values().forEach(statement -> single.add(statement.seq()));
        single.forEach(seq -> spans.add(new Span(seq, seq)));
        long last = end;
        spans.removeIf(span -> span.first() > last);
        return new Footing(joined(spans, 1));
    }

    private static boolean recoversExpenses(IpLedgerState state, Pins pins) {
        return Schemes.of(state)
                .version(pins.scheme(), pins.version())
                .filter(each -> each.waterfall().recoversExpenses())
                .isPresent();
    }

    private static NavigableMap<Long, Long> joined(List<Span> spans, long near) {
        spans.sort(Comparator.comparingLong(Span::first));
        TreeMap<Long, Long> joined = new TreeMap<>();
        for (Span span : spans) {
            var before = joined.lastEntry();
            if (before != null && span.first() - before.getValue() <= near) {
                joined.put(before.getKey(), Math.max(before.getValue(), span.last()));
            } else {
                joined.put(span.first(), span.last());
            }
        }
        return joined;
    }

    /** Whether it rests on an entry. */
    boolean includes(long seq) {
        var span = spans.floorEntry(seq);
        return span != null && seq <= span.getValue();
    }

    /** What is read, in the order of the ledger: the spans, where they are near with what lies between. */
    List<Span> toRead() {
        List<Span> spansOnly = new ArrayList<>();
        spans.forEach((first, last) -> spansOnly.add(new Span(first, last)));
        List<Span> read = new ArrayList<>();
        joined(spansOnly, NEAR).forEach((first, last) -> read.add(new Span(first, last)));
        return read;
    }
}
