package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Recomputes a distribution from entries alone: it folds, in their order, the entries that the distribution rests on, decides it,
 * and every recalculation of it, anew on the state that the entries before leave, and holds the result against what is recorded.
 * Which entries these are is looked up, so that it takes no longer in a longer ledger; what they say is read from them.
 */
public final class Replay {

    private static final int STRIDE = 1_024;

    private final DistributionId id;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<Payee, IpLedgerEvent> expected = new LinkedHashMap<>();
    private IpLedgerState state;
    private long head;
    private int compared;

    /**
     * Of that distribution.
     *
     * @param empty a ledger before its first event
     */
    public Replay(DistributionId id, IpLedgerState empty) {
        this.id = id;
        this.state = empty;
    }

    /** Recomputes it from a ledger as long as it is now. */
    public static Verification of(DistributionId id, IpLedgerState empty, Ledger<IpLedgerState, IpLedgerEvent> ledger) {
        return of(id, empty, ledger.read().state(), ledger::entries);
    }

    /** How entries are read. */
    interface Entries {

        /** The entries after a seq, at most so many. */
        List<Entry<IpLedgerEvent>> after(long seq, int atMost);
    }

    /**
     * @param found where the entries are looked up that are read
     */
    static Verification of(DistributionId id, IpLedgerState empty, IpLedgerState found, Entries entries) {
        Footing footing = Footing.of(found, id);
        Replay replay = new Replay(id, empty);
        for (Footing.Span span : footing.toRead()) {
            long read = span.first() - 1;
            while (read < span.last()) {
                List<Entry<IpLedgerEvent>> some = entries.after(read, (int) Math.min(STRIDE, span.last() - read));
                some.stream()
                        .filter(entry -> footing.includes(entry.header().seq()))
                        .forEach(replay::read);
                read += some.size();
            }
        }
        return replay.result();
    }

    /** The next entry. */
    public void read(Entry<IpLedgerEvent> entry) {
        long seq = entry.header().seq();
        IpLedgerEvent event = entry.event();
        Context context = new Context(entry.header().time(), entry.header().actor());
        if (event instanceof IncomeDistributed made && made.id().equals(id)) {
            Pins pins = made.pins();
            begin(
                    seq,
                    made,
                    () -> new DistributeIncome(pins.income(), pins.scheme(), pins.version()).decide(state, context));
        } else if (event instanceof DistributionRecalculated again && again.id().equals(id)) {
            begin(
                    seq,
                    again,
                    () -> new RecalculateDistribution(id, again.reason()).decide(state, again.received() == null));
        } else if (event instanceof PayeeCredited credited
                && credited.distribution().equals(id)) {
            compare(seq, credited.payee(), credited);
        } else if (event instanceof PayeeAdjusted adjusted
                && adjusted.distribution().equals(id)) {
            compare(seq, adjusted.payee(), adjusted);
        }
        state = state.after(event, entry.header());
    }

    /** What came of it, once all entries are read. */
    public Verification result() {
        end();
        return new Verification(id, compared, differences);
    }

    private void begin(long seq, IpLedgerEvent recorded, Supplier<List<IpLedgerEvent>> decision) {
        end();
        head = seq;
        compared++;
        try {
            List<IpLedgerEvent> decided = decision.get();
            decided.stream().skip(1).forEach(each -> expected.put(payee(each), each));
            if (!decided.getFirst().equals(recorded)) {
                differ(
                        seq,
                        "what it was computed from",
                        recorded.toString(),
                        decided.getFirst().toString());
            }
        } catch (DomainException refusal) { // then nothing should have been recorded, which is what is said
            differ(seq, "the whole", "recorded", "refused: " + refusal.detail());
        }
    }

    private void end() {
        expected.forEach((payee, event) -> differ(head, payee.value(), "nothing", text(event)));
        expected.clear();
    }

    private void compare(long seq, Payee payee, IpLedgerEvent recorded) {
        compared++;
        IpLedgerEvent should = expected.remove(payee);
        if (should == null) {
            differ(seq, payee.value(), text(recorded), "nothing");
        } else if (!should.equals(recorded)) {
            List<Line> lines = lines(recorded);
            List<Line> others = lines(should);
            if (lines.equals(others)) {
                differ(seq, payee.value(), recorded.toString(), should.toString());
            } else {
                amounts(lines, others)
                        .forEach((tier, both) -> differ(seq, payee + ", " + tier, both.getFirst(), both.getLast()));
            }
        }
    }

    private static Map<String, List<String>> amounts(List<Line> recorded, List<Line> recomputed) {
        Map<String, String> here = new LinkedHashMap<>();
        Map<String, String> there = new LinkedHashMap<>();
        recorded.forEach(line -> here.put(name(line), text(line)));
        recomputed.forEach(line -> there.put(name(line), text(line)));
        Map<String, List<String>> both = new LinkedHashMap<>();
        here.forEach((tier, amount) -> both.put(tier, List.of(amount, there.getOrDefault(tier, "nothing"))));
        there.forEach((tier, amount) -> both.putIfAbsent(tier, List.of("nothing", amount)));
        both.values().removeIf(pair -> pair.getFirst().equals(pair.getLast()));
        return both;
    }

    private static String name(Line line) {
        return line.expense() == null ? line.tier() : line.tier() + ", " + line.expense();
    }

    private static String text(Line line) {
        return line.before() == null ? line.amount().toString() : line.amount() + " after " + line.before();
    }

    private static Payee payee(IpLedgerEvent event) {
        return event instanceof PayeeAdjusted adjusted ? adjusted.payee() : ((PayeeCredited) event).payee();
    }

    private static List<Line> lines(IpLedgerEvent event) {
        return event instanceof PayeeAdjusted adjusted ? adjusted.lines() : ((PayeeCredited) event).lines();
    }

    private static String text(IpLedgerEvent event) {
        return (event instanceof PayeeAdjusted adjusted ? adjusted.total() : ((PayeeCredited) event).total())
                .toString();
    }

    private void differ(long seq, String what, String recorded, String recomputed) {
        differences.add(new Difference(seq, what, recorded, recomputed));
    }
}
