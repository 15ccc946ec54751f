package io.consort.ipledger.income;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What takes back an income, or a part of it, and why. The entry of the income stays; this one stands against it. What is
 * set off of a payer's credit note against an income is a refund of it, too.
 */
public sealed interface Correction {

    /** Longest reason, in characters. */
    int MAX_REASON = 500;

    /** Longest reference, in characters. */
    int MAX_REFERENCE = 100;

    /** Why. */
    String reason();

    /**
     * It was recorded by mistake: it never came in, or not so. What is true instead is recorded anew.
     *
     * @param reason why
     */
    record Annulment(String reason) implements Correction {
        public Annulment {
            requireReason(reason);
        }
    }

    /**
     * The payer got money back, or paid so much less later.
     *
     * @param gross how much of the income before tax; above zero
     * @param withheld how much of the tax that had been kept back; zero or more, no more than the gross amount
     * @param on when
     * @param reference by which the bank or a credit note knows it
     * @param reason why
     */
    record Refund(Money gross, Money withheld, LocalDate on, String reference, String reason) implements Correction {
        public Refund {
            requireReason(reason);
            if (reference.isBlank() || reference.length() > MAX_REFERENCE) {
                throw DomainException.invalid("/reference", "A reference has 1 to " + MAX_REFERENCE + " characters.");
            }
            if (!gross.isPositive()) {
                throw DomainException.invalid("/gross", "What is given back is above zero.");
            }
            if (!withheld.isSameCurrency(gross) || withheld.isNegative() || withheld.isGreaterThan(gross)) {
                throw DomainException.invalid(
                        "/withheld",
                        "Tax that is given back is zero or more, no more than the whole, and in its currency.");
            }
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }
}
