package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is open between the parties to a right.
 *
 * @param right which
 * @param rule what is open
 * @param subject of what: a report's period, a milestone's id, what is due
 * @param actor who must act
 * @param other who waits for it
 * @param since the last day on which it was in time, or the day that was reported
 * @param amount what is still to be paid; null where it is no payment
 */
public record LicenceMatter(
        RightId right,
        Rule rule,
        String subject,
        OrganisationId actor,
        OrganisationId other,
        LocalDate since,
        @Nullable Money amount) {

    /** What is open. */
    public enum Rule {
        /** A report was due and has not come. */
        REPORT_OVERDUE,
        /** Who pays has not answered that a milestone is reached. */
        MILESTONE_UNANSWERED,
        /** The parties do not agree whether a milestone is reached. */
        MILESTONE_DISPUTED,
        /** Something was to be paid, and has not come in whole. */
        ROYALTY_UNPAID
    }

    /** All of a right, the oldest first. */
    public static Stream<LicenceMatter> of(IpLedgerState state, Right right, RoyaltyTerms terms, LocalDate today) {
        Stream<LicenceMatter> unpaid =
                terms.of(right).flatMap(opened -> RoyaltyAccount.of(state, right, opened, today)).stream()
                        .flatMap(account -> account.dues().stream())
                        .filter(due -> today.isAfter(due.until()) && due.open().isPositive())
                        .map(due -> ofHolder(right, Rule.ROYALTY_UNPAID, due.what(), due.until(), due.open()));
        return Stream.of(overdue(state, right, today), milestones(state, right), unpaid)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(LicenceMatter::since));
    }

    private static Stream<LicenceMatter> overdue(IpLedgerState state, Right right, LocalDate today) {
        return Royalties.of(state).reporting(right.id()).stream()
                .flatMap(set -> Royalties.of(state)
                        .overdue(right, set, today)
                        .map(missed -> ofHolder(
                                right, Rule.REPORT_OVERDUE, missed.period().value(), set.due(missed.period()), null)));
    }

    private static Stream<LicenceMatter> milestones(IpLedgerState state, Right right) {
        return Royalties.of(state).milestones(right.id()).entrySet().stream()
                .map(each -> switch (each.getValue().standing()) {
                    case CONFIRMED -> Optional.<LicenceMatter>empty();
                    case AWAITED ->
                        Optional.of(ofHolder(
                                right,
                                Rule.MILESTONE_UNANSWERED,
                                each.getKey(),
                                each.getValue().on(),
                                null));
                    case DISPUTED ->
                        Optional.of(ofHolder(
                                right,
                                Rule.MILESTONE_DISPUTED,
                                each.getKey(),
                                each.getValue().on(),
                                null));
                })
                .flatMap(Optional::stream);
    }

    private static LicenceMatter ofHolder(
            Right right, Rule rule, String subject, LocalDate since, @Nullable Money amount) {
        return new LicenceMatter(right.id(), rule, subject, right.holder(), right.grantor(), since, amount);
    }
}
