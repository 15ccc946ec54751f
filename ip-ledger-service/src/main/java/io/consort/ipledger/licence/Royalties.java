package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * What licensees are to report, and reported. What comes of that in money follows from terms that are sealed, so it is worked out where
 * they can be opened: see {@link RoyaltyAccount}.
 *
 * @param reporting whose holder is to report, since when
 * @param reports net sales, by right and year
 * @param noted the last year for which it was noted that a report did not come
 */
public record Royalties(
        PMap<RightId, ReportingSet> reporting,
        PMap<RightId, PSortedMap<Integer, Money>> reports,
        PMap<RightId, Integer> noted) {

    /** Where nothing is to be reported. */
    public static final Royalties EMPTY = new Royalties(HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    static void requireYear(String pointer, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw DomainException.invalid(pointer, "A calendar year, in four digits.");
        }
    }

    /** The right, where something is paid for it. */
    static Right requirePaid(IpLedgerState state, RightId id) {
        Right right = state.rights().require(id);
        if (right.grant().terms().royalty() == null) {
            throw DomainException.refused("no-royalty", "Nothing is paid for " + id + ", so nothing is reported.");
        }
        return right;
    }

    /** Whether a right is in force on any day of a year. */
    static boolean inForce(Right right, int year) {
        LocalDate last = right.lastDay();
        LocalDate from = right.grant().terms().extent().from();
        return from.getYear() <= year && (last == null || (last.getYear() >= year && !last.isBefore(from)));
    }

    /** What was reported under a right, by year. */
    public SortedMap<Integer, Money> reports(RightId right) {
        return reports.getOrDefault(right, TreePMap.empty());
    }

    /** When the holder is to report. */
    public Optional<ReportingSet> reporting(RightId right) {
        return Optional.ofNullable(reporting.get(right));
    }

    /** Which reports were due before a day, have not come, and are not noted. */
    Stream<ReportMissed> missed(IpLedgerState state, LocalDate day) {
        return reporting.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> one.value().compareTo(other.value())))
                .flatMap(set -> missed(state, set.getKey(), set.getValue(), day));
    }

    private Stream<ReportMissed> missed(IpLedgerState state, RightId id, ReportingSet set, LocalDate day) {
        Right right = state.rights().require(id);
        int from = Math.max(set.from(), noted.getOrDefault(id, set.from() - 1) + 1);
        return IntStream.range(from, day.getYear())
                .filter(year -> day.isAfter(set.due(year)))
                .filter(year -> inForce(right, year) && !reports(id).containsKey(year))
                .mapToObj(year -> new ReportMissed(id, year));
    }

    /** With when a holder is to report. */
    public Royalties with(ReportingSet event) {
        return new Royalties(reporting.plus(event.right(), event), reports, noted);
    }

    /** With a report. */
    public Royalties with(SalesReported event) {
        PSortedMap<Integer, Money> own = reports.getOrDefault(event.right(), TreePMap.empty());
        return new Royalties(reporting, reports.plus(event.right(), own.plus(event.year(), event.netSales())), noted);
    }

    /** With a report that did not come. */
    public Royalties with(ReportMissed event) {
        return new Royalties(reporting, reports, noted.plus(event.right(), event.year()));
    }
}
