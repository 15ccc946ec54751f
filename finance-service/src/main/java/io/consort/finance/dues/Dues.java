package io.consort.finance.dues;

import io.consort.finance.journal.Total;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What members have paid.
 *
 * @param receipts in the order they were recorded; the number of each is its place, from 1
 * @param sums by year and currency, for example {@code 1988/USD}
 * @param claims what they were asked to pay
 */
public record Dues(PVector<DuesReceipt> receipts, PMap<String, Total> sums, Claims claims) {

    /** Nothing paid yet. */
    public static final Dues EMPTY = new Dues(TreePVector.empty(), HashTreePMap.empty(), Claims.EMPTY);

    /** All dues of a year in a currency. */
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
        CurrencyUnit currency = receipt.amount().getCurrencyUnit();
        return new Dues(
                receipts.plus(receipt),
                sums.plus(
                        key(receipt.year(), currency),
                        received(receipt.year(), currency).plus(receipt.amount())),
                claims.with(receipt));
    }

    /** With one more invoice. */
    public Dues with(DuesInvoice invoice) {
        return new Dues(receipts, sums, claims.with(invoice));
    }

    /** With an invoice that is asked for no longer. */
    public Dues cancelled(DuesInvoiceId invoice) {
        return new Dues(receipts, sums, claims.cancelled(invoice));
    }

    private static String key(int year, CurrencyUnit currency) {
        return year + "/" + currency.getCode();
    }
}
