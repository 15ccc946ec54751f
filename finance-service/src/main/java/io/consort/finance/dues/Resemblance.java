package io.consort.finance.dues;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Which receipt another one may be over again. Two look alike that have the same reference of the bank, however it is written; and
 * two of one member for one year over the same amount, unless the bank has a reference for each. The day does not matter: whoever
 * records a payment again may name another.
 *
 * @param latest the last receipt that stands with a likeness
 */
public record Resemblance(PMap<String, DuesReceiptId> latest) {

    static final Resemblance NONE = new Resemblance(HashTreePMap.empty());

    /** The last receipt that a new one looks like. */
    Optional<DuesReceiptId> of(DuesReceipt receipt) {
        Stream<String> likenesses = receipt.bankReference() == null
                ? Stream.of(sum(receipt, true), sum(receipt, false))
                : Stream.of(reference(receipt.bankReference()), sum(receipt, false));
        return likenesses
                .flatMap(each -> Optional.ofNullable(latest.get(each)).stream())
                .max((one, other) -> Integer.compare(one.number(), other.number()));
    }

    Resemblance with(DuesReceipt receipt) {
        PMap<String, DuesReceiptId> next = latest;
        for (String each : own(receipt)) {
            next = next.plus(each, receipt.id());
        }
        return new Resemblance(next);
    }

    /** Without one that stands no more; those that still stand are looked through, which is seldom done. */
    Resemblance without(DuesReceipt reversed, List<DuesReceipt> standing) {
        PMap<String, DuesReceiptId> next = latest;
        for (String likeness : own(reversed)) {
            next = next.minus(likeness);
            for (DuesReceipt each : standing) {
                next = own(each).contains(likeness) ? next.plus(likeness, each.id()) : next;
            }
        }
        return new Resemblance(next);
    }

    private static List<String> own(DuesReceipt receipt) {
        return receipt.bankReference() == null
                ? List.of(sum(receipt, false))
                : List.of(reference(receipt.bankReference()), sum(receipt, true));
    }

    private static String reference(String written) {
        return "reference/" + written.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private static String sum(DuesReceipt receipt, boolean referenced) {
        Money amount = receipt.amount();
        return (referenced ? "referenced/" : "unreferenced/") + receipt.member() + "/" + receipt.year() + "/" + amount;
    }
}
