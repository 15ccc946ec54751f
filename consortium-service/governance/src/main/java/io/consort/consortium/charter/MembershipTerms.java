package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Told;
import io.consort.kernel.sentence.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How organisations come, stay and go.
 *
 * @param admission how applications are vetted; null where members come by invitation alone
 * @param arrears what comes of dues that are not paid; null where nothing does
 * @param renewal memberships that have to be renewed; null where they last until notice
 * @param exit what a leaver keeps and owes
 * @param deadlines by when what is to be done; null for the usual ones
 * @param contributions what contributions besides dues are worth; null where they count for nothing
 */
public record MembershipTerms(
        @Nullable AdmissionRule admission,
        @Nullable ArrearsRule arrears,
        @Nullable RenewalRule renewal,
        ExitRule exit,
        @Nullable Deadlines deadlines,
        @Nullable ContributionRule contributions) {

    public static final Article<MembershipTerms> ARTICLE = Article.of(
            MembershipTerms.class,
            Clause.of("admission", MembershipTerms::admission)
                    .told(MembershipTerms::tellAdmission)
                    .stated((key, rule, told) -> {
                        told.say(key + ".is");
                        AdmissionRule.ARTICLE.state(rule, told);
                    }),
            Clause.of("arrears", MembershipTerms::arrears)
                    .replaced(rule -> List.of(Phrase.days(rule.graceDays()), Phrase.days(rule.cureDays()))),
            Clause.of("renewal", MembershipTerms::renewal)
                    .replaced(rule -> List.of(Phrase.months(rule.termMonths()), Phrase.days(rule.graceDays()))),
            Clause.part("exit", MembershipTerms::exit, ExitRule.ARTICLE).usually(ExitRule.USUAL),
            Clause.of("contributions", MembershipTerms::counted).replaced(),
            Clause.part("deadlines", MembershipTerms::times, Deadlines.ARTICLE));

    /** Without contributions besides dues. */
    public MembershipTerms(
            @Nullable AdmissionRule admission,
            @Nullable ArrearsRule arrears,
            @Nullable RenewalRule renewal,
            ExitRule exit,
            @Nullable Deadlines deadlines) {
        this(admission, arrears, renewal, exit, deadlines, null);
    }

    private static void tellAdmission(
            String key, @Nullable AdmissionRule before, @Nullable AdmissionRule after, Told told) {
        if (before != null && after != null) {
            AdmissionRule.ARTICLE.compare(before, after, told);
        } else if (after != null) {
            told.say(key + ".added", after.decider());
            after.steps().forEach(step -> told.say("admissionRule.steps.added", step.words()));
        } else if (before != null) {
            told.say(key + ".removed");
        }
    }

    private Phrase counted() {
        return contributions == null ? Phrase.of("contributionRule.nothing") : contributions.words();
    }

    private Deadlines times() {
        return deadlines == null ? Deadlines.USUAL : deadlines;
    }

    /** By invitation, until notice, with the usual exit. */
    public static final MembershipTerms USUAL = new MembershipTerms(null, null, null, ExitRule.USUAL, null);
}
