package io.consort.consortium.difference;

import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.ExitTerms;
import io.consort.consortium.charter.Refund;
import io.consort.consortium.charter.RightFate;
import io.consort.consortium.charter.TitleRule;
import io.consort.kernel.exit.ExitGround;

/**
 * What changes in what a leaver keeps, loses and owes when it leaves on one ground.
 *
 * @param who leaves, for example {@code those who are expelled}
 */
record ExitDifferences(String who, Sentences sentences) {

    static void add(ExitRule before, ExitRule after, Sentences sentences) {
        for (ExitGround ground : ExitGround.values()) {
            new ExitDifferences(who(ground), sentences).compare(before.terms(ground), after.terms(ground));
        }
        sentences.optional(
                before.settlementDays(),
                after.settlementDays(),
                days -> "An exit is settled within " + Words.days(days) + ".",
                _ -> "An exit need not be settled within any time.",
                (a, b) -> "An exit is settled within " + Words.days(b) + " instead of " + Words.days(a) + ".");
    }

    private static String who(ExitGround ground) {
        return switch (ground) {
            case WITHDRAWAL -> "those who leave in good standing";
            case DEFAULT -> "those who are expelled";
            case DISSOLUTION -> "those who are members at the end of the consortium";
        };
    }

    private void compare(ExitTerms before, ExitTerms after) {
        sentences.compare(
                before.access(),
                after.access(),
                (a, b) -> "The access rights of " + who + " " + fate(b) + "; they used to " + fate(a) + ".");
        sentences.compare(
                before.licences(),
                after.licences(),
                (a, b) -> "The licences of " + who + " " + fate(b) + "; they used to " + fate(a) + ".");
        sentences.compare(
                before.title(),
                after.title(),
                (a, b) -> "What is owned by " + who + " " + title(b) + ", and no longer " + title(a) + ".");
        sentences.turn(
                before.royalties(),
                after.royalties(),
                "Later income is shared by " + who + " as their title says.",
                "Later income is not shared by " + who + " any more.");
        sentences.turn(
                before.debtsFirst(),
                after.debtsFirst(),
                "What was got too much by " + who + " is given back before the exit is settled.",
                "What was got too much by " + who + " may be given back after the exit.");
        sentences.turn(
                before.dues() == Refund.NONE,
                after.dues() == Refund.NONE,
                "The dues of the last year of " + who + " are owed whole.",
                "The dues of the last year of " + who + " are owed by the days until the exit.");
        sentences.turn(
                before.contributions() == Refund.BY_DAYS,
                after.contributions() == Refund.BY_DAYS,
                "Contributions of " + who + " are given back for the days after the exit.",
                "Contributions of " + who + " are not given back for the days after the exit any more.");
    }

    private static String fate(RightFate fate) {
        return switch (fate) {
            case RightFate.Lasts() -> "last as they were granted";
            case RightFate.Survives(int months) -> "survive the exit for " + Words.months(months);
            case RightFate.Ceases() -> "end with the membership";
        };
    }

    private static String title(TitleRule title) {
        return switch (title) {
            case KEPT -> "is kept";
            case KEPT_AND_LICENSED -> "is kept, with a licence to those who stay";
            case PASSED_ON -> "passes to the joint owners who stay";
        };
    }
}
