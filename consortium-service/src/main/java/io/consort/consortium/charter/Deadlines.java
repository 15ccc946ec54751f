package io.consort.consortium.charter;

import io.consort.kernel.problem.DomainException;

/**
 * By when something has to be done between a consortium and those who join it or pay it.
 *
 * @param invitationDays how long an invitation stays open
 * @param applicationDays within how many days an application is decided on
 * @param paymentDays within how many days dues are paid after they were invoiced
 */
public record Deadlines(int invitationDays, int applicationDays, int paymentDays) {

    /** Ninety days to accede, half a year to decide, thirty days to pay. */
    public static final Deadlines USUAL = new Deadlines(90, 180, 30);

    public Deadlines {
        requireDays("/invitationDays", invitationDays);
        requireDays("/applicationDays", applicationDays);
        requireDays("/paymentDays", paymentDays);
    }

    private static void requireDays(String pointer, int days) {
        if (days < 1 || days > 730) {
            throw DomainException.invalid(pointer, "From 1 to 730 days.");
        }
    }
}
