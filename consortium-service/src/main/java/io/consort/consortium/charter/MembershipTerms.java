package io.consort.consortium.charter;

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

    /** Without contributions besides dues. */
    public MembershipTerms(
            @Nullable AdmissionRule admission,
            @Nullable ArrearsRule arrears,
            @Nullable RenewalRule renewal,
            ExitRule exit,
            @Nullable Deadlines deadlines) {
        this(admission, arrears, renewal, exit, deadlines, null);
    }

    /** By invitation, until notice, with the usual exit. */
    public static final MembershipTerms USUAL = new MembershipTerms(null, null, null, ExitRule.USUAL, null);
}
