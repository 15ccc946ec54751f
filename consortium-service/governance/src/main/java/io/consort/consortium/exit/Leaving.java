package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.ExitTerms;
import io.consort.consortium.charter.Refund;
import io.consort.consortium.charter.TitleRule;
import io.consort.consortium.membership.Expulsion;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.Notice;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A member leaves, on the terms of the charter in force.
 *
 * @param from the first day of the membership that ends
 * @param effective the first day without it
 * @param rule the charter's terms
 * @param charterVersion whose terms they are
 * @param staying who stays and gets a licence to what the leaver owns; null where the charter has nobody get one
 */
public record Leaving(
        OrganisationId member,
        ExitGround ground,
        LocalDate from,
        LocalDate effective,
        ExitRule rule,
        int charterVersion,
        @Nullable List<OrganisationId> staying) {

    public Leaving {
        staying = staying == null ? null : List.copyOf(staying);
    }

    /** Where nobody gets a licence. */
    public Leaving(
            OrganisationId member,
            ExitGround ground,
            LocalDate from,
            LocalDate effective,
            ExitRule rule,
            int charterVersion) {
        this(member, ground, from, effective, rule, charterVersion, null);
    }

    /**
     * The end of a member's last membership: by a notice or an expulsion as soon as it is recorded, for want of renewal once its
     * time is over. Whichever ends it first is the ground; but who is expelled leaves as such, even where a notice that it gave
     * afterwards, or its term, ends the membership before the expulsion would have.
     *
     * @throws DomainException REFUSED {@code not-leaving}
     */
    static Leaving of(ConsortiumState state, OrganisationId member, LocalDate today) {
        Charter charter = Charter.of(state);
        Membership last = Members.of(state)
                .find(member)
                .flatMap(Participation::last)
                .orElseThrow(() -> DomainException.refused("not-leaving", member + " is no member and was none."));
        return ground(last, today)
                .map(ground -> new Leaving(
                                member,
                                ground,
                                last.from(),
                                last.until().orElseThrow(),
                                charter.exit(),
                                charter.version())
                        .amongThoseWhoStay(state))
                .orElseThrow(
                        () -> DomainException.refused(
                                "not-leaving",
                                member
                                        + " is a member: it has neither given notice nor been expelled, and its time is not over."));
    }

    private static Optional<ExitGround> ground(Membership membership, LocalDate today) {
        Optional<LocalDate> until = membership.until();
        Expulsion expulsion = membership.expulsion();
        Notice notice = membership.notice();
        if (expulsion != null && !isForestalled(expulsion, notice)) {
            return Optional.of(
                    switch (expulsion.ground()) {
                        case DEFAULT -> ExitGround.DEFAULT;
                        case BREACH -> ExitGround.BREACH;
                    });
        }
        if (notice != null && until.filter(notice.effectiveOn()::equals).isPresent()) {
            return Optional.of(ExitGround.WITHDRAWAL);
        }
        return notice != null || membership.hasEndedBy(today) ? Optional.of(ExitGround.LAPSE) : Optional.empty();
    }

    private Leaving amongThoseWhoStay(ConsortiumState state) {
        if (terms().title() != TitleRule.KEPT_AND_LICENSED) {
            return this;
        }
        List<OrganisationId> others = Members.of(state).on(effective).values().stream()
                .map(Participation::organisation)
                .filter(each -> !each.equals(member))
                .toList();
        return new Leaving(member, ground, from, effective, rule, charterVersion, others);
    }

    /** The charter's terms for its ground. */
    public ExitTerms terms() {
        return rule.terms(ground.inGeneral());
    }

    /** By when it is to be settled; empty where it may take its time. */
    public Optional<LocalDate> settleBy() {
        return Optional.ofNullable(rule.settlementDays()).map(effective::plusDays);
    }

    /** Whether the dues of the year of the exit are owed whole, or by the days. */
    public boolean owesTheYear() {
        return terms().dues() == Refund.NONE;
    }

    /** Whether a member had given notice for a day before its expulsion when it was expelled. */
    private static boolean isForestalled(Expulsion expulsion, @Nullable Notice notice) {
        return notice != null
                && notice.recordedAt().isBefore(expulsion.recordedAt())
                && notice.effectiveOn().isBefore(expulsion.effectiveOn());
    }

    /** The last day with the membership. */
    LocalDate last() {
        return effective.minusDays(1);
    }

    /** What of a year's dues is owed: by one rounding down of what is not, as the books have it. */
    Money owed(int year, Money whole) {
        if (year > last().getYear()) {
            return Money.zero(whole.getCurrencyUnit());
        }
        if (owesTheYear() || year != last().getYear()) {
            return whole;
        }
        int days = last().lengthOfYear();
        return whole.minus(Allocation.floor(whole, Fraction.of(days - last().getDayOfYear(), days)));
    }

    /**
     * How many days access survives, the months counted from the day of the exit; none for who is expelled. By a charter that has
     * no terms by ground.
     */
    public int accessDays() {
        return ground.isInGoodStanding()
                ? Math.toIntExact(ChronoUnit.DAYS.between(effective, effective.plusMonths(rule.accessMonths())))
                : 0;
    }

    /** In words, always the same for the same exit. */
    @Override
    public String toString() {
        return member + " leaves on " + effective + " by " + Kebab.ofConstant(ground) + " under version "
                + charterVersion
                + " of the charter: " + words();
    }

    /** Charters without terms by ground have always been put into these words, and digests are over them. */
    private String words() {
        ExitTerms usual = new ExitRule(rule.accessMonths(), rule.duesOfTheYear()).terms(ground.inGeneral());
        return terms().equals(usual)
                ? "access survives " + accessDays() + " days, the dues of the year are owed "
                        + (rule.duesOfTheYear() ? "whole" : "by the days")
                : TermsInWords.of(terms())
                        + (staying == null
                                ? ""
                                : ", licences to "
                                        + staying.stream()
                                                .map(OrganisationId::value)
                                                .collect(Collectors.joining(", ")));
    }
}
