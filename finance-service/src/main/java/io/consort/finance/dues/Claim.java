package io.consort.finance.dues;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a member, with what was paid on it.
 *
 * @param paid at most the amount of the invoice
 * @param credited what was invoiced and is not owed after all
 * @param recorded when the invoice was entered
 * @param paidOn the latest day on which something that settled it came in; null until it is settled
 */
public record Claim(
        DuesInvoice invoice,
        Money paid,
        Money credited,
        @Nullable LocalDate paidOn,
        boolean cancelled,
        Instant recorded) {

    static Claim of(DuesInvoice invoice, Instant recorded) {
        Money nothing = Money.zero(invoice.amount().getCurrencyUnit());
        return new Claim(invoice, nothing, nothing, null, false, recorded);
    }

    /** What is left to pay; nothing once it is cancelled. */
    public Money outstanding() {
        return cancelled ? Money.zero(invoice.amount().getCurrencyUnit()) : left();
    }

    /** What was neither paid nor credited. */
    private Money left() {
        Money left = invoice.amount().minus(paid).minus(credited);
        return left.isNegative() ? Money.zero(invoice.amount().getCurrencyUnit()) : left;
    }

    /** What has become of it. A cancellation changes nothing where nothing was left to ask for. */
    public ClaimStatus status() {
        if (left().isPositive()) {
            return cancelled ? ClaimStatus.CANCELLED : ClaimStatus.OPEN;
        }
        return credited.isEqual(invoice.amount()) ? ClaimStatus.CREDITED : ClaimStatus.PAID;
    }

    /** What of an amount that comes in or is credited goes to this claim. */
    Money part(Money amount) {
        return amount.isLessThan(outstanding()) ? amount : outstanding();
    }

    /**
     * Sees that it is still asked for.
     *
     * @throws DomainException CONFLICT
     */
    void requireStanding() {
        if (cancelled) {
            throw DomainException.conflict("invoice-cancelled", "Invoice " + invoice.id() + " is cancelled already.");
        }
    }

    Claim with(DuesReceipt receipt) {
        Claim next = new Claim(invoice, paid.plus(part(receipt.amount())), credited, null, false, recorded);
        return next.outstanding().isZero()
                ? new Claim(invoice, next.paid, credited, receipt.received(), false, recorded)
                : next;
    }

    Claim credit(Money amount) {
        return new Claim(invoice, paid, credited.plus(amount), paidOn, cancelled, recorded);
    }

    Claim reopen(Money part) {
        return new Claim(invoice, paid.minus(part), credited, null, cancelled, recorded);
    }

    /** The same on another. */
    Claim owedBy(OrganisationId member) {
        return new Claim(invoice.owedBy(member), paid, credited, paidOn, cancelled, recorded);
    }

    Claim cancel() {
        return new Claim(invoice, paid, credited, paidOn, true, recorded);
    }
}
