package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import org.jspecify.annotations.Nullable;

/**
 * By when something has to be done between a consortium and those who join it, pay it or are to leave it.
 *
 * @param invitationDays how long an invitation stays open
 * @param applicationDays within how many days an application is decided on
 * @param paymentDays within how many days dues are paid after they were invoiced
 * @param hearingDays how many days a member has at least to be heard before it is expelled for a breach; null for the usual ones
 */
public record Deadlines(
        int invitationDays,
        int applicationDays,
        int paymentDays,
        @Nullable Integer hearingDays) {

    private static final int USUAL_HEARING_DAYS = 14;

    public static final Article<Deadlines> ARTICLE = Article.of(
            Deadlines.class,
            Clause.days("invitationDays", Deadlines::invitationDays, 1, 730).usually(90),
            Clause.days("applicationDays", Deadlines::applicationDays, 1, 730).usually(180),
            Clause.days("paymentDays", Deadlines::paymentDays, 1, 730).usually(30),
            Clause.days("hearingDays", Deadlines::hearing, 1, 730));

    /** Ninety days to accede, half a year to decide, thirty days to pay. */
    public static final Deadlines USUAL = new Deadlines(90, 180, 30, null);

    public Deadlines {
        ARTICLE.require(invitationDays, applicationDays, paymentDays, hearingDays);
    }

    /** How many days a member has at least to be heard: what the charter says, or fourteen. */
    public int hearing() {
        return hearingDays == null ? USUAL_HEARING_DAYS : hearingDays;
    }
}
