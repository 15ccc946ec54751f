package io.consort.kernel.exit;

import io.consort.kernel.json.Kebab;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line in the account of an exit.
 *
 * @param heading what it says
 * @param subject of what, as a path within the ledger
 * @param what in words
 * @param until the last day of what ends, or on which something is due; null where there is none
 * @param share of title, where it is about some
 * @param amount where it is about money
 */
public record ExitItem(
        Heading heading,
        String subject,
        String what,
        @Nullable LocalDate until,
        @Nullable Fraction share,
        @Nullable Money amount) {

    /** A line about neither a share nor money. */
    public static ExitItem of(Heading heading, String subject, String what, @Nullable LocalDate until) {
        return new ExitItem(heading, subject, oneLine(what), until, null, null);
    }

    /** A line about a share of title. */
    public static ExitItem ofTitle(Heading heading, String subject, String what, Fraction share) {
        return new ExitItem(heading, subject, oneLine(what), null, share, null);
    }

    /** A line about money. */
    public static ExitItem ofMoney(Heading heading, String subject, String what, Money amount) {
        return new ExitItem(heading, subject, oneLine(what), null, null, amount);
    }

    /** Without line feeds and bars, so that the line can be taken apart again in one way. */
    private static String oneLine(String what) {
        return what.strip().replaceAll("[\\s\\p{Cc}]+", " ").replace('|', '/');
    }

    /** As a line of text, always the same for the same item. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(List.of(Kebab.ofConstant(heading), subject, what));
        if (until != null) {
            parts.add("until " + until);
        }
        if (share != null) {
            parts.add(share.toString());
        }
        if (amount != null) {
            parts.add(amount.toString());
        }
        return String.join(" | ", parts);
    }
}
