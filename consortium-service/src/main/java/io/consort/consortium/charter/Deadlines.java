package io.consort.consortium.charter;

import io.consort.kernel.problem.DomainException;
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

    /** Ninety days to accede, half a year to decide, thirty days to pay. */
    public static final Deadlines USUAL = new Deadlines(90, 180, 30, null);

    private static final int USUAL_HEARING_DAYS = 14;

    public Deadlines {
        requireDays("/invitationDays", invitationDays);
        requireDays("/applicationDays", applicationDays);
        requireDays("/paymentDays", paymentDays);
        if (hearingDays != null) {
            requireDays("/hearingDays", hearingDays);
        }
    }

    /** How many days a member has at least to be heard: what the charter says, or fourteen. */
    public int hearing() {
        return hearingDays == null ? USUAL_HEARING_DAYS : hearingDays;
    }

    private static void requireDays(String pointer, int days) {
        if (days < 1 || days > 730) {
            throw DomainException.invalid(pointer, "From 1 to 730 days.");
        }
    }
}
