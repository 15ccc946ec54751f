package io.consort.ipledger.right;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a right pays for it. Known to the parties, the owners and the secretariat alone, so it is never in an
 * entry as it stands: see {@link SealedRoyalty}.
 *
 * @param rate of net sales; above zero, at most one
 * @param upfront paid once, when the right begins
 * @param yearlyMinimum paid for a year whose rate comes to less
 * @param yearlyMaximum the most that is paid for a year
 * @param milestones paid once each, when they are reached or on their day; null where there are none
 * @param days after a year's end, or after a milestone, until what is paid for it is due; null for none
 */
public record Royalty(
        @Nullable Fraction rate,
        @Nullable Money upfront,
        @Nullable Money yearlyMinimum,
        @Nullable Money yearlyMaximum,
        @Nullable List<Milestone> milestones,
        @Nullable Integer days) {

    /** Most milestones. */
    public static final int MAX_MILESTONES = 10;

    /** Most days until what is due is due. */
    public static final int MOST_DAYS = 366;

    public Royalty {
        milestones = milestones == null ? null : List.copyOf(milestones);
        List<Money> amounts =
                amounts(upfront, yearlyMinimum, yearlyMaximum, milestones).toList();
        if (rate == null && amounts.isEmpty()) {
            throw DomainException.invalid(
                    "", "Royalty terms name a rate or an amount; leave them out where none is due.");
        }
        if (rate != null && !rate.isShare()) {
            throw DomainException.invalid("/rate", "A rate is above 0 and at most 1, and " + rate + " is not.");
        }
        for (Money amount : amounts) {
            if (!amount.isPositive() || !amount.isSameCurrency(amounts.getFirst())) {
                throw DomainException.invalid("", "Amounts of one royalty are above zero and in one currency.");
            }
        }
        if (yearlyMinimum != null && yearlyMaximum != null && yearlyMinimum.isGreaterThan(yearlyMaximum)) {
            throw DomainException.invalid("/yearlyMinimum", "The least for a year is no more than the most for it.");
        }
        if (milestones != null
                && (milestones.size() > MAX_MILESTONES
                        || milestones.stream().map(Milestone::id).distinct().count() < milestones.size())) {
            throw DomainException.invalid(
                    "/milestones", "There are at most " + MAX_MILESTONES + " milestones, and no two have the same id.");
        }
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            throw DomainException.invalid("/days", "What is due is due within " + MOST_DAYS + " days.");
        }
    }

    /** Without milestones, and due at once. */
    public Royalty(
            @Nullable Fraction rate,
            @Nullable Money upfront,
            @Nullable Money yearlyMinimum,
            @Nullable Money yearlyMaximum) {
        this(rate, upfront, yearlyMinimum, yearlyMaximum, null, null);
    }

    /** All amounts that the terms name, in one currency. */
    public Stream<Money> amounts() {
        return amounts(upfront, yearlyMinimum, yearlyMaximum, milestones);
    }

    private static Stream<Money> amounts(
            @Nullable Money upfront,
            @Nullable Money yearlyMinimum,
            @Nullable Money yearlyMaximum,
            @Nullable List<Milestone> milestones) {
        return Stream.concat(
                Stream.of(
                                Optional.ofNullable(upfront),
                                Optional.ofNullable(yearlyMinimum),
                                Optional.ofNullable(yearlyMaximum))
                        .flatMap(Optional::stream),
                milestones == null ? Stream.empty() : milestones.stream().map(Milestone::amount));
    }

    /** The milestones that are agreed. */
    public List<Milestone> agreed() {
        return milestones == null ? List.of() : milestones;
    }

    /** The milestone of that name. */
    public Optional<Milestone> milestone(String id) {
        return agreed().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How many days pass until what is due is due. */
    public int grace() {
        return days == null ? 0 : days;
    }
}
