package io.consort.finance.dues;

import io.consort.finance.FinanceState;
import io.consort.finance.journal.Total;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Division;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What members have paid, were asked to pay, and do not owe after all.
 *
 * @param receipts in the order they were recorded; the number of each is its place, from 1
 * @param sums by year and currency, for example {@code 1988/USD}, less what is to be paid back
 * @param claims what they were asked to pay
 * @param credits what of it they do not owe
 * @param reversals the receipts that were taken back
 * @param resemblance which receipt another may be over again
 */
public record Dues(
        PVector<DuesReceipt> receipts,
        PMap<String, Total> sums,
        Claims claims,
        Credits credits,
        PMap<DuesReceiptId, ReceiptReversal.Recorded> reversals,
        Resemblance resemblance) {

    /** Nothing paid yet. */
    public static final Dues EMPTY = new Dues(
            TreePVector.empty(),
            HashTreePMap.empty(),
            Claims.EMPTY,
            Credits.EMPTY,
            HashTreePMap.empty(),
            Resemblance.NONE);

    /** As a state has them. */
    public static Dues of(FinanceState state) {
        return state.get(Dues.class);
    }

    /** All dues of a year in a currency, less what is to be paid back. */
    public Total received(int year, CurrencyUnit currency) {
        return sums.getOrDefault(key(year, currency), Total.zero(currency));
    }

    /** The receipt of that number, if there is one. */
    public Optional<DuesReceipt> find(DuesReceiptId id) {
        int place = id.number() - 1;
        return place < receipts.size() ? Optional.of(receipts.get(place)) : Optional.empty();
    }

    /**
     * The receipt of that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public DuesReceipt require(DuesReceiptId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("receipt of dues", id));
    }

    /** Whether a receipt was not taken back. */
    public boolean stands(DuesReceipt receipt) {
        return !reversals.containsKey(receipt.id());
    }

    DuesReceiptId next() {
        return DuesReceiptId.of(receipts.size() + 1);
    }

    /** With one more receipt. */
    public Dues with(DuesReceipt receipt) {
        return new Dues(
                receipts.plus(receipt),
                plus(receipt.year(), receipt.amount()),
                claims.with(receipt),
                credits,
                reversals,
                resemblance.with(receipt));
    }

    /** With a receipt taken back. */
    public Dues with(ReceiptReversal reversal, Instant recorded) {
        DuesReceipt receipt = require(reversal.receipt());
        Dues next = new Dues(
                receipts,
                plus(receipt.year(), receipt.amount().negated()),
                claims.reopened(reversal),
                credits,
                reversals.plus(receipt.id(), new ReceiptReversal.Recorded(reversal, recorded)),
                resemblance);
        return new Dues(
                receipts,
                next.sums,
                next.claims,
                credits,
                next.reversals,
                resemblance.without(
                        receipt, receipts.stream().filter(next::stands).toList()));
    }

    /** With one more invoice. */
    public Dues with(DuesInvoice invoice, Instant recorded) {
        return new Dues(receipts, sums, claims.with(invoice, recorded), credits, reversals, resemblance);
    }

    /** With an invoice that is asked for no longer. */
    public Dues cancelled(DuesInvoiceId invoice) {
        return new Dues(receipts, sums, claims.cancelled(invoice), credits, reversals, resemblance);
    }

    /** With one more credit. */
    public Dues with(DuesCredit credit) {
        return new Dues(
                receipts,
                plus(year(credit), credit.refund().negated()),
                claims.credited(credit.invoice(), credit.amount()),
                credits.with(credit),
                reversals,
                resemblance);
    }

    /** With a credit taken back. */
    public Dues reversed(DuesCreditId id) {
        DuesCredit credit = credits.require(id);
        return new Dues(
                receipts,
                plus(year(credit), credit.refund()),
                claims.credited(credit.invoice(), credit.amount().negated()),
                credits.reversed(id),
                reversals,
                resemblance);
    }

    /** Once another has the place of a member: what that was asked to pay, it owes. Receipts go on saying who paid. */
    public Dues succeeded(OrganisationId from, OrganisationId to) {
        return new Dues(receipts, sums, claims.succeeded(from, to), credits, reversals, resemblance);
    }

    /** Once the receiver of a demerger owes what its plan names. */
    public Dues divided(Division division) {
        return new Dues(receipts, sums, claims.divided(division), credits, reversals, resemblance);
    }

    private int year(DuesCredit credit) {
        return claims.require(credit.invoice()).invoice().year();
    }

    private PMap<String, Total> plus(int year, Money amount) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        return amount.isZero()
                ? sums
                : sums.plus(key(year, currency), received(year, currency).plus(amount));
    }

    private static String key(int year, CurrencyUnit currency) {
        return year + "/" + currency.getCode();
    }
}
