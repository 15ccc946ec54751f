package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.sentence.Phrase;

/**
 * What holds for results and for what members bring along; what a consortium's IP ledger is set to.
 *
 * @param coOwnerNoticeDays how long joint owners have to answer a notice of one of them
 * @param coOwnerNoticeRequired whether a joint owner assigns or licenses nothing before such a notice has run
 * @param toCarryOut access that a member needs for its part of the joint work
 * @param toExploit access that a member needs to use its own results
 * @param requestMonths how long after a project's end access to exploit can be asked for; 0 without end
 * @param commercialTermsOpen whether all members see at what price rights are granted, or only who was granted what
 */
public record ResultTerms(
        int coOwnerNoticeDays,
        boolean coOwnerNoticeRequired,
        AccessTerms toCarryOut,
        AccessTerms toExploit,
        int requestMonths,
        boolean commercialTermsOpen) {

    public static final Article<ResultTerms> ARTICLE = Article.of(
            ResultTerms.class,
            Clause.days("coOwnerNoticeDays", ResultTerms::coOwnerNoticeDays, 1, 365)
                    .usually(45),
            Clause.turn("coOwnerNoticeRequired", ResultTerms::coOwnerNoticeRequired)
                    .usually(false),
            Clause.of("toCarryOut", ResultTerms::toCarryOut)
                    .replaced(Phrase::constant)
                    .usually(AccessTerms.ROYALTY_FREE),
            Clause.of("toExploit", ResultTerms::toExploit)
                    .replaced(Phrase::constant)
                    .usually(AccessTerms.FAIR_AND_REASONABLE),
            Clause.of("requestMonths", ResultTerms::requestMonths)
                    .within(Limit.range(0, 240, "endlessMonths"))
                    .replaced(months -> months == 0
                            ? Phrase.of("resultTerms.anyTime")
                            : Phrase.of("resultTerms.until", Phrase.months(months)))
                    .usually(12),
            Clause.turn("commercialTermsOpen", ResultTerms::commercialTermsOpen).usually(false));

    /** Forty-five days of notice, free access for the work and a fair price after it, prices between the two alone. */
    public static final ResultTerms USUAL =
            new ResultTerms(45, false, AccessTerms.ROYALTY_FREE, AccessTerms.FAIR_AND_REASONABLE, 12, false);

    public ResultTerms {
        ARTICLE.require(
                coOwnerNoticeDays, coOwnerNoticeRequired, toCarryOut, toExploit, requestMonths, commercialTermsOpen);
    }
}
