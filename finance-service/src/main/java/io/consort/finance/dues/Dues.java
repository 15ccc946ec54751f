package io.consort.finance.dues;

import io.consort.finance.journal.Total;
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
 */
public record Dues(PVector<DuesReceipt> receipts, PMap<String, Total> sums, Claims claims, Credits credits) {

    /** Nothing paid yet. */
    public static final Dues EMPTY = new Dues(TreePVector.empty(), HashTreePMap.empty(), Claims.EMPTY, Credits.EMPTY);

    /** All dues of a year in a currency, less what is to be paid back. */
    public Total received(int year, CurrencyUnit currency) {
        return sums.getOrDefault(key(year, currency), Total.zero(currency));
    }

    /** The receipt of that number, if there is one. */
    public Optional<DuesReceipt> find(DuesReceiptId id) {
        int place = id.number() - 1;
        return place < receipts.size() ? Optional.of(receipts.get(place)) : Optional.empty();
    }

    DuesReceiptId next() {
        return DuesReceiptId.of(receipts.size() + 1);
    }

    /** With one more receipt. */
    public Dues with(DuesReceipt receipt) {
        return new Dues(receipts.plus(receipt), plus(receipt.year(), receipt.amount()), claims.with(receipt), credits);
    }

    /** With one more invoice. */
    public Dues with(DuesInvoice invoice) {
        return new Dues(receipts, sums, claims.with(invoice), credits);
    }

    /** With an invoice that is asked for no longer. */
    public Dues cancelled(DuesInvoiceId invoice) {
        return new Dues(receipts, sums, claims.cancelled(invoice), credits);
    }

    /** With one more credit. */
    public Dues with(DuesCredit credit) {
        return new Dues(
                receipts,
                plus(year(credit), credit.refund().negated()),
                claims.credited(credit.invoice(), credit.amount()),
                credits.with(credit));
    }

    /** With a credit taken back. */
    public Dues reversed(DuesCreditId id) {
        DuesCredit credit = credits.require(id);
        return new Dues(
                receipts,
                plus(year(credit), credit.refund()),
                claims.credited(credit.invoice(), credit.amount().negated()),
                credits.reversed(id));
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
