package io.consort.finance.dues;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a member, with what was paid on it.
 *
 * @param paid at most the amount of the invoice
 * @param paidOn the latest day on which something that settled it came in; null until it is settled
 */
public record Claim(
        DuesInvoice invoice, Money paid, @Nullable LocalDate paidOn, boolean cancelled) {

    static Claim of(DuesInvoice invoice) {
        return new Claim(invoice, Money.zero(invoice.amount().getCurrencyUnit()), null, false);
    }

    /** What is left to pay; nothing once it is cancelled. */
    public Money outstanding() {
        return cancelled
                ? Money.zero(invoice.amount().getCurrencyUnit())
                : invoice.amount().minus(paid);
    }

    /** What has become of it. */
    public ClaimStatus status() {
        if (cancelled) {
            return ClaimStatus.CANCELLED;
        }
        return outstanding().isZero() ? ClaimStatus.PAID : ClaimStatus.OPEN;
    }

    /** What of an amount that comes in goes to this claim. */
    Money part(Money received) {
        return received.isLessThan(outstanding()) ? received : outstanding();
    }

    Claim with(DuesReceipt receipt) {
        Money now = paid.plus(part(receipt.amount()));
        return new Claim(invoice, now, now.isEqual(invoice.amount()) ? receipt.received() : null, false);
    }

    Claim cancel() {
        return new Claim(invoice, paid, paidOn, true);
    }
}
