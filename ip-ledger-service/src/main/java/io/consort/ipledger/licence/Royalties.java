package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.MilestoneAnswered;
import io.consort.ipledger.licence.LicenceEvent.MilestoneReported;
import io.consort.ipledger.licence.LicenceEvent.MilestoneTakenBack;
import io.consort.ipledger.licence.LicenceEvent.ReportMissed;
import io.consort.ipledger.licence.LicenceEvent.ReportingSet;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.licence.LicenceEvent.SalesReported;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param reports net sales, by right and period; no two periods of a right overlap
 * @param noted the end of the last period for which it was noted that a report did not come
 * @param milestones which are said to be reached, by right and id
 * @param fallen what was noted to be due, by right and path
 * @param takenBack how often a milestone was taken back, by its subject
 */
public record Royalties(
        PMap<RightId, ReportingSet> reporting,
        PMap<RightId, PSortedMap<ReportPeriod, Money>> reports,
        PMap<RightId, LocalDate> noted,
        PMap<RightId, PSortedMap<String, Reached>> milestones,
        PMap<RightId, PSortedMap<String, RoyaltyFellDue>> fallen,
        PMap<String, Integer> takenBack) {

    /** Where nothing is to be reported. */
    public static final Royalties EMPTY = new Royalties(
            HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

    /** Those of a ledger. */
    public static Royalties of(IpLedgerState state) {
        return state.get(Royalties.class);
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    static void requireYear(String pointer, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw DomainException.invalid(pointer, "A calendar year, in four digits.");
        }
    }

    /** The right, where something is paid for it. */
    static Right requirePaid(IpLedgerState state, RightId id) {
        Right right = Rights.of(state).require(id);
        if (right.grant().terms().royalty() == null) {
            throw DomainException.refused("no-royalty", "Nothing is paid for " + id + ", so nothing is reported.");
        }
        return right;
    }

    /** Whether a right is in force on any day of a period. */
    static boolean inForce(Right right, ReportPeriod period) {
        LocalDate last = right.lastDay();
        LocalDate from = right.grant().terms().extent().from();
        return !from.isAfter(period.last())
                && (last == null || (!last.isBefore(period.first()) && !last.isBefore(from)));
    }

    /** What was reported under a right, by period. */
    public SortedMap<ReportPeriod, Money> reports(RightId right) {
        return reports.getOrDefault(right, TreePMap.empty());
    }

    /** What was sold in a year as far as it is reported, in the currency of an amount. */
    Money sales(RightId right, int year, Money like) {
        Money sales = like.multipliedBy(0);
        for (var each : reports(right).entrySet()) {
            if (each.getKey().year() == year && each.getValue().isSameCurrency(like)) {
                sales = sales.plus(each.getValue());
            }
        }
        return sales;
    }

    /** Which milestones of a right are said to be reached, by id. */
    public PSortedMap<String, Reached> milestones(RightId right) {
        return milestones.getOrDefault(right, TreePMap.empty());
    }

    /** On which day a milestone was reached, where who pays is bound by that. */
    Optional<LocalDate> confirmed(RightId right, String milestone) {
        return Optional.ofNullable(milestones(right).get(milestone))
                .filter(each -> each.standing() == Reached.Standing.CONFIRMED)
                .map(Reached::on);
    }

    /** Whether it was noted that this fell due. */
    boolean hasFallen(RightId right, String path) {
        return fallen.getOrDefault(right, TreePMap.empty()).containsKey(path);
    }

    /** How often it was taken back that a milestone was reached. */
    int takenBack(RightId right, String path) {
        return takenBack.getOrDefault("rights/" + right + "/" + path, 0);
    }

    /**
     * What is unpaid under a right at least, of what was noted to be due: all that came in under it counts for that, whatever else is due. The terms
     * themselves are not opened for this.
     */
    public Optional<Money> unpaid(IpLedgerState state, RightId right) {
        return fallen(right).stream()
                .map(RoyaltyFellDue::amount)
                .reduce(Money::plus)
                .map(due -> due.minus(RoyaltyAccount.received(state, right, due.multipliedBy(0))))
                .filter(Money::isPositive);
    }

    /** What was noted to be due under a right. */
    public Collection<RoyaltyFellDue> fallen(RightId right) {
        return fallen.getOrDefault(right, TreePMap.empty()).values();
    }

    /** When the holder is to report. */
    public Optional<ReportingSet> reporting(RightId right) {
        return Optional.ofNullable(reporting.get(right));
    }

    /** The report of another period that says something of the same days. */
    Optional<ReportPeriod> overlapping(RightId right, ReportPeriod period) {
        return reports(right).keySet().stream()
                .filter(each -> !each.equals(period) && each.overlaps(period))
                .findFirst();
    }

    /** Which reports were due before a day, have not come and are not noted, by right and in their order. */
    Stream<ReportMissed> missed(IpLedgerState state, LocalDate day) {
        return reporting.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(set -> overdue(Rights.of(state).require(set.getKey()), set.getValue(), day))
                .filter(each -> {
                    LocalDate last = noted.get(each.right());
                    return last == null || each.period().last().isAfter(last);
                });
    }

    /** Which reports were noted as missed and have not come since, by right and in their order. */
    public Stream<ReportMissed> outstanding(IpLedgerState state) {
        return noted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(last -> reporting(last.getKey()).stream()
                        .flatMap(set -> overdue(
                                Rights.of(state).require(last.getKey()),
                                set,
                                last.getValue().plusDays(set.days() + 1L))));
    }

    /** The same, of one right. */
    Stream<ReportMissed> overdue(Right right, ReportingSet set, LocalDate day) {
        Set<ReportPeriod> told = reports(right.id()).keySet();
        return IntStream.rangeClosed(set.from(), day.getYear())
                .boxed()
                .flatMap(set.rhythm()::of)
                .filter(period -> day.isAfter(set.due(period)))
                .filter(period -> inForce(right, period) && !covers(told, period))
                .map(period -> ReportMissed.of(right.id(), period));
    }

    /** Whether reports say something of every day of a period. */
    private static boolean covers(Set<ReportPeriod> reports, ReportPeriod period) {
        long days = reports.stream()
                .filter(period::overlaps)
                .mapToLong(each -> ChronoUnit.DAYS.between(
                        later(each.first(), period.first()),
                        earlier(each.last(), period.last()).plusDays(1)))
                .sum();
        return days == ChronoUnit.DAYS.between(period.first(), period.last().plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** With when a holder is to report. */
    public Royalties with(ReportingSet event) {
        return new Royalties(reporting.plus(event.right(), event), reports, noted, milestones, fallen, takenBack);
    }

    /** With a report. */
    public Royalties with(SalesReported event) {
        PSortedMap<ReportPeriod, Money> own = reports.getOrDefault(event.right(), TreePMap.empty());
        return new Royalties(
                reporting,
                reports.plus(event.right(), own.plus(event.period(), event.netSales())),
                noted,
                milestones,
                fallen,
                takenBack);
    }

    /** With a report that did not come. */
    public Royalties with(ReportMissed event) {
        return new Royalties(
                reporting, reports, noted.plus(event.right(), event.period().last()), milestones, fallen, takenBack);
    }

    /** With a milestone that is said to be reached. */
    public Royalties with(MilestoneReported event) {
        return with(event.right(), event.milestone(), event.state());
    }

    /** With an answer to that. */
    public Royalties with(MilestoneAnswered event) {
        Reached said = milestones(event.right()).get(event.milestone());
        return said == null ? this : with(event.right(), event.milestone(), event.after(said));
    }

    private Royalties with(RightId right, String milestone, Reached reached) {
        return new Royalties(
                reporting,
                reports,
                noted,
                milestones.plus(right, milestones(right).plus(milestone, reached)),
                fallen,
                takenBack);
    }

    /** With what fell due. */
    public Royalties with(RoyaltyFellDue event) {
        PSortedMap<String, RoyaltyFellDue> own = fallen.getOrDefault(event.right(), TreePMap.empty());
        return new Royalties(
                reporting,
                reports,
                noted,
                milestones,
                fallen.plus(event.right(), own.plus(event.what().path(), event)),
                takenBack);
    }

    /** Without a milestone that was not reached, and without what fell due for it. */
    public Royalties with(MilestoneTakenBack event) {
        PSortedMap<String, RoyaltyFellDue> own = fallen.getOrDefault(event.right(), TreePMap.empty());
        String subject = event.subject();
        return new Royalties(
                reporting,
                reports,
                noted,
                milestones.plus(event.right(), milestones(event.right()).minus(event.milestone())),
                fallen.plus(event.right(), own.minus("milestones/" + event.milestone())),
                takenBack.plus(subject, takenBack.getOrDefault(subject, 0) + 1));
    }
}
