package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue.What;
import io.consort.ipledger.right.Milestone;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.Royalty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What falls due under a right by the days of its terms.
 *
 * @param state of the ledger
 * @param right which
 * @param terms what is paid for it
 */
record Falling(IpLedgerState state, Right right, Royalty terms) {

    /** What was to be paid before a day and is not noted, in the order of the terms. */
    Stream<RoyaltyFellDue> unnoted(LocalDate day) {
        return Stream.concat(milestones(day), minimums(day))
                .filter(each ->
                        !Royalties.of(state).hasFallen(right.id(), each.what().path()));
    }

    /** The last day to pay for a milestone in time; empty as long as nothing is due for it. */
    Optional<LocalDate> until(Milestone milestone) {
        return reached(milestone).map(on -> on.plusDays(terms.grace()));
    }

    private Optional<LocalDate> reached(Milestone milestone) {
        LocalDate on = milestone.on();
        return on == null
                ? Royalties.of(state).confirmed(right.id(), milestone.id())
                : Optional.of(on).filter(right::isInForce);
    }

    private Stream<RoyaltyFellDue> milestones(LocalDate day) {
        return terms.agreed().stream()
                .map(each -> reached(each).map(on -> fallen(each, on)))
                .flatMap(Optional::stream)
                .filter(each -> day.isAfter(each.until()));
    }

    private RoyaltyFellDue fallen(Milestone milestone, LocalDate reached) {
        return new RoyaltyFellDue(
                right.id(),
                new What.Milestone(milestone.id(), reached),
                reached.plusDays(terms.grace()),
                milestone.amount());
    }

    private Stream<RoyaltyFellDue> minimums(LocalDate day) {
        int first = right.grant().terms().extent().from().getYear();
        return Optional.ofNullable(terms.yearlyMinimum()).stream()
                .flatMap(minimum -> IntStream.rangeClosed(first, day.getYear())
                        .boxed()
                        .map(year -> shortfall(year, minimum, day))
                        .flatMap(Optional::stream));
    }

    private Optional<RoyaltyFellDue> shortfall(int year, Money minimum, LocalDate day) {
        LocalDate until = yearDue(year);
        if (!day.isAfter(until) || !Royalties.inForce(right, ReportPeriod.of(year, null))) {
            return Optional.empty();
        }
        Money earned = RoyaltyAccount.earned(terms, Royalties.of(state).sales(right.id(), year, minimum));
        return earned.isLessThan(minimum)
                ? Optional.of(new RoyaltyFellDue(
                        right.id(),
                        new What.Minimum(year, minimum, earned, minimum.multipliedBy(0)),
                        until,
                        minimum.minus(earned)))
                : Optional.empty();
    }

    /** The last day to pay for a year in time. */
    LocalDate yearDue(int year) {
        return LocalDate.of(year, 12, 31).plusDays(terms.grace());
    }

    /** The same with what came in for it until now. */
    RoyaltyFellDue counted(RoyaltyFellDue due) {
        return due.what() instanceof What.Minimum(int year, Money minimum, Money earned, Money zero)
                ? new RoyaltyFellDue(
                        due.right(),
                        new What.Minimum(year, minimum, earned, RoyaltyAccount.received(state, right.id(), year, zero)),
                        due.until(),
                        due.amount())
                : due;
    }
}
