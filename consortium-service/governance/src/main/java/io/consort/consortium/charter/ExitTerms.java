package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.kernel.sentence.Phrase;

/**
 * What a leaver keeps, loses and owes when it leaves on one ground. A value: the IP ledger, the finance and the talent service
 * are told it when an exit is begun.
 *
 * @param access what becomes of access rights that it holds
 * @param licences what becomes of licences that it holds
 * @param title what becomes of what it owns
 * @param royalties whether it shares in income that comes in after its exit as its title and the schemes say; else it has no
 *     part in that, and those who stay divide it
 * @param debtsFirst whether it gives back what it got too much before the exit can be settled
 * @param dues what of the dues of the year of the exit is owed: with {@link Refund#NONE} all of them
 * @param contributions what it gets back of its contributions in kind and in people
 */
public record ExitTerms(
        RightFate access,
        RightFate licences,
        TitleRule title,
        boolean royalties,
        boolean debtsFirst,
        Refund dues,
        Refund contributions) {

    public static final Article<ExitTerms> ARTICLE = Article.of(
            ExitTerms.class,
            Clause.of("access", ExitTerms::access).replaced(RightFate::words),
            Clause.of("licences", ExitTerms::licences).replaced(RightFate::words),
            Clause.of("title", ExitTerms::title).replaced(Phrase::constant),
            Clause.turn("royalties", ExitTerms::royalties),
            Clause.turn("debtsFirst", ExitTerms::debtsFirst),
            Clause.of("dues", ExitTerms::dues).turned(Refund.NONE),
            Clause.of("contributions", ExitTerms::contributions).turned(Refund.BY_DAYS));

    /** What always held: only access and dues differ; all else is kept, and nothing of what was contributed is given back. */
    static ExitTerms usual(RightFate access, Refund dues) {
        return new ExitTerms(access, new RightFate.Lasts(), TitleRule.KEPT, true, false, dues, Refund.NONE);
    }
}
