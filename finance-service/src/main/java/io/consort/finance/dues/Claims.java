package io.consort.finance.dues;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * The claims on members for dues.
 *
 * @param byId each by the id of its invoice
 * @param undone invoices that were cancelled and had not arrived
 * @param settled those that were paid in whole, or are open again, in the order of recording
 * @param payments what receipts that stand have paid
 */
public record Claims(
        PSortedMap<String, Claim> byId,
        PSet<DuesInvoiceId> undone,
        PVector<Settlement> settled,
        PMap<DuesReceiptId, Payment> payments) {

    /** None yet. */
    public static final Claims EMPTY =
            new Claims(TreePMap.empty(), HashTreePSet.empty(), TreePVector.empty(), HashTreePMap.empty());

    /** The claim of an invoice. */
    public Optional<Claim> find(DuesInvoiceId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /**
     * The claim of an invoice.
     *
     * @throws DomainException NOT_FOUND
     */
    public Claim require(DuesInvoiceId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("invoice of dues", id));
    }

    /** The claim on which money from a member for a year is reckoned; empty where none is open in that currency. */
    public Optional<Claim> open(OrganisationId member, int year, CurrencyUnit currency) {
        return DuesInvoiceId.of(year, member)
                .flatMap(id -> find(id).stream())
                .filter(claim -> claim.invoice().member().equals(member)
                        && claim.status() == ClaimStatus.OPEN
                        && claim.invoice().amount().getCurrencyUnit().equals(currency))
                .findFirst()
                .or(() -> inherited(member, year, currency));
    }

    /** One that passed from another member keeps its id. */
    private Optional<Claim> inherited(OrganisationId member, int year, CurrencyUnit currency) {
        return byId.subMap(Integer.toString(year), Integer.toString(year + 1)).values().stream()
                .filter(claim -> claim.invoice().member().equals(member)
                        && claim.status() == ClaimStatus.OPEN
                        && claim.invoice().amount().getCurrencyUnit().equals(currency))
                .findFirst();
    }

    Claims succeeded(OrganisationId from, OrganisationId to) {
        Claims next = this;
        for (Claim each : byId.values()) {
            if (each.invoice().member().equals(from)) {
                next = next.with(each.owedBy(to));
            }
        }
        return next;
    }

    Claims divided(Division division) {
        Claims next = this;
        for (String each : division.passed(Allotment.Kind.INVOICE).toList()) {
            next = next.with(require(new DuesInvoiceId(each)).owedBy(division.to()));
        }
        return next;
    }

    /** The claim that money pays: that of the invoice it names, as far as it is open, or the open one of the member and year. */
    Optional<Claim> paidBy(@Nullable DuesInvoiceId invoice, OrganisationId member, int year, CurrencyUnit currency) {
        return invoice == null
                ? open(member, year, currency)
                : find(invoice).filter(claim -> claim.status() == ClaimStatus.OPEN);
    }

    /** What a receipt that stands has paid; empty where there was no claim. */
    public Optional<Payment> payment(DuesReceiptId receipt) {
        return Optional.ofNullable(payments.get(receipt));
    }

    /**
     * The settlements after a number, a hundred at most.
     *
     * @param reopened whether the asker knows that a claim may be open again
     */
    public List<Settlement> settledAfter(long number, boolean reopened) {
        int from = Math.clamp(number, 0, settled.size());
        return settled.subList(from, settled.size()).stream()
                .filter(each -> reopened || each.paidOn() != null)
                .limit(100)
                .toList();
    }

    Claims with(DuesInvoice invoice, Instant recorded) {
        return with(Claim.of(invoice, recorded));
    }

    private Claims with(Claim claim) {
        return new Claims(byId.plus(claim.invoice().id().value(), claim), undone, settled, payments);
    }

    Claims with(DuesReceipt receipt) {
        return paidBy(
                        receipt.invoice(),
                        receipt.member(),
                        receipt.year(),
                        receipt.amount().getCurrencyUnit())
                .map(claim -> with(claim, receipt))
                .orElse(this);
    }

    private Claims with(Claim open, DuesReceipt receipt) {
        Claim claim = open.with(receipt);
        Claims next = claim.status() == ClaimStatus.PAID ? settle(claim) : with(claim);
        Payment payment = new Payment(claim.invoice().id(), open.part(receipt.amount()));
        return new Claims(next.byId, undone, next.settled, payments.plus(receipt.id(), payment));
    }

    /** With what a receipt had paid to be paid again. */
    Claims reopened(ReceiptReversal reversal) {
        if (reversal.invoice() == null) {
            return this;
        }
        Claim paid = require(reversal.invoice());
        Claims next = with(paid.reopen(reversal.reopened()));
        PVector<Settlement> told = paid.status() == ClaimStatus.PAID
                ? settled.plus(new Settlement(settled.size() + 1L, reversal.invoice(), null))
                : settled;
        return new Claims(next.byId, undone, told, payments.minus(reversal.receipt()));
    }

    private Claims settle(Claim claim) {
        Settlement settlement =
                new Settlement(settled.size() + 1L, claim.invoice().id(), Objects.requireNonNull(claim.paidOn()));
        Claims next = with(claim);
        return new Claims(next.byId, undone, settled.plus(settlement), payments);
    }

    Claims credited(DuesInvoiceId id, Money amount) {
        return with(require(id).credit(amount));
    }

    Claims cancelled(DuesInvoiceId id) {
        return find(id).map(claim -> with(claim.cancel()))
                .orElseGet(() -> new Claims(byId, undone.plus(id), settled, payments));
    }
}
