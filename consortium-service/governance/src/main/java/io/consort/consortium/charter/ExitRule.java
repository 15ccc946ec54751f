package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.clause.Statings;
import io.consort.consortium.clause.Told;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.sentence.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a leaver keeps and owes, by the ground on which it leaves. The IP ledger, the finance and the talent service settle it by
 * these terms. How long before it gives notice is {@link Charter#noticeMonths()}.
 *
 * <p>The first two say what holds for every ground that has no terms of its own: who leaves in good standing keeps its access
 * rights for those months, who is expelled loses them at once, and at the end of the consortium they last. Charters
 * from before there were terms by ground have these two alone, and mean by them what they always did.
 *
 * @param accessMonths how long the access rights of a leaver in good standing survive its exit; 0 when they end with it
 * @param duesOfTheYear whether the dues of the year of the exit are owed whole, or by the days until it
 * @param settlementDays within how many days after its effective date an exit is settled; null where it may take its time
 * @param withdrawal on withdrawal and when a membership is not renewed; null for what the first two say
 * @param expulsion on expulsion, for arrears or a breach; null for what the first two say
 * @param dissolution at the end of the consortium; null for what the first two say
 */
public record ExitRule(
        int accessMonths,
        boolean duesOfTheYear,
        @Nullable Integer settlementDays,
        @Nullable ExitTerms withdrawal,
        @Nullable ExitTerms expulsion,
        @Nullable ExitTerms dissolution) {

    static final int MOST_MONTHS = 240;

    public static final Article<ExitRule> ARTICLE = Article.of(
            ExitRule.class,
            Clause.of("accessMonths", ExitRule::accessMonths)
                    .within(Limit.range(0, MOST_MONTHS, "months"))
                    .stated(Statings.own(Phrase::months))
                    .usually(12),
            Clause.of("duesOfTheYear", ExitRule::duesOfTheYear)
                    .stated(Statings.turn(true))
                    .usually(true),
            Clause.<ExitRule, ExitRule>of("terms", rule -> rule)
                    .told((_, before, after, told) -> {
                        if (before != null && after != null) {
                            compare(before, after, told);
                        }
                    })
                    .stated((_, rule, told) -> state(rule, told)),
            Clause.of("settlementDays", ExitRule::settlementDays)
                    .within(Limit.range(1, 730, "days"))
                    .replaced(Phrase::days),
            Clause.of("withdrawal", ExitRule::withdrawal),
            Clause.of("expulsion", ExitRule::expulsion),
            Clause.of("dissolution", ExitRule::dissolution));

    /** A year of access, and the whole year's dues. */
    public static final ExitRule USUAL = new ExitRule(12, true);

    public ExitRule {
        ARTICLE.require(accessMonths, duesOfTheYear, settlementDays, withdrawal, expulsion, dissolution);
    }

    /** The same terms of dues for every ground, and access for some months where the leaver is in good standing. */
    public ExitRule(int accessMonths, boolean duesOfTheYear) {
        this(accessMonths, duesOfTheYear, null, null, null, null);
    }

    /** The terms that hold when someone leaves on a ground. */
    public ExitTerms terms(ExitGround ground) {
        return switch (ground) {
            case WITHDRAWAL -> withdrawal == null ? usual(RightFate.ofMonths(accessMonths)) : withdrawal;
            case DEFAULT -> expulsion == null ? usual(new RightFate.Ceases()) : expulsion;
            case DISSOLUTION -> dissolution == null ? usual(new RightFate.Lasts()) : dissolution;
        };
    }

    private static void compare(ExitRule before, ExitRule after, Told told) {
        for (ExitGround ground : ExitGround.values()) {
            ExitTerms.ARTICLE.compare(before.terms(ground), after.terms(ground), told.about(Phrase.constant(ground)));
        }
    }

    private static void state(ExitRule rule, Told told) {
        for (ExitGround ground : ExitGround.values()) {
            String field = field(rule, ground);
            ExitTerms.ARTICLE.state(
                    rule.terms(ground), (field == null ? told : told.at(field)).about(Phrase.constant(ground)));
        }
    }

    /** Where the terms of a ground stand; null where they follow from the first two fields. */
    private static @Nullable String field(ExitRule rule, ExitGround ground) {
        return switch (ground) {
            case WITHDRAWAL -> rule.withdrawal == null ? null : "withdrawal";
            case DEFAULT -> rule.expulsion == null ? null : "expulsion";
            case DISSOLUTION -> rule.dissolution == null ? null : "dissolution";
        };
    }

    private ExitTerms usual(RightFate access) {
        return ExitTerms.usual(access, duesOfTheYear ? Refund.NONE : Refund.BY_DAYS);
    }
}
