package io.consort.consortium.difference;

import io.consort.consortium.charter.AccessTerms;
import io.consort.consortium.charter.ResultTerms;

/** What changes for results and for what members bring along. */
final class ResultDifferences {

    private ResultDifferences() {}

    static void add(ResultTerms before, ResultTerms after, Sentences sentences) {
        sentences.begin(Section.RESULTS);
        sentences.length(
                "The notice among joint owners", before.coOwnerNoticeDays(), after.coOwnerNoticeDays(), Words::days);
        sentences.turn(
                before.coOwnerNoticeRequired(),
                after.coOwnerNoticeRequired(),
                "A joint owner assigns nothing before a notice to the others has run.",
                "A joint owner may assign without a notice to the others.");
        sentences.compare(
                before.toCarryOut(),
                after.toCarryOut(),
                (a, b) -> "Access for the joint work is given " + terms(b) + " instead of " + terms(a) + ".");
        sentences.compare(
                before.toExploit(),
                after.toExploit(),
                (a, b) -> "Access to exploit results is given " + terms(b) + " instead of " + terms(a) + ".");
        sentences.compare(
                before.requestMonths(),
                after.requestMonths(),
                (a, b) -> "Access to exploit can be asked for " + until(b) + " instead of " + until(a) + ".");
        sentences.turn(
                before.commercialTermsOpen(),
                after.commercialTermsOpen(),
                "All members see at what price rights are granted.",
                "At what price a right is granted is seen by those alone whom it concerns.");
    }

    private static String terms(AccessTerms terms) {
        return switch (terms) {
            case ROYALTY_FREE -> "free of royalties";
            case FAIR_AND_REASONABLE -> "on fair and reasonable terms";
            case AS_AGREED -> "as the two agree";
        };
    }

    private static String until(int months) {
        return months == 0 ? "at any time" : "until " + Words.months(months) + " after a project's end";
    }
}
