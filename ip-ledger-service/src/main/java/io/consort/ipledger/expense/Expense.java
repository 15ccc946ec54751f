package io.consort.ipledger.expense;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What an organisation spent on an asset.
 *
 * @param asset on which
 * @param kind for what
 * @param amount above zero
 * @param payer who paid, and gets it back
 * @param on when it was paid
 * @param reference by which the payer's invoice or receipt is known; of an asset and a payer only once
 */
public record Expense(
        AssetId asset, ExpenseKind kind, Money amount, OrganisationId payer, LocalDate on, String reference) {

    /** Longest reference, in characters. */
    public static final int MAX_REFERENCE = 100;

    public Expense {
        if (!amount.isPositive()) {
            throw DomainException.invalid("/amount", "An expense is above zero; one that was wrong is reversed.");
        }
        if (reference.isBlank() || reference.length() > MAX_REFERENCE) {
            throw DomainException.invalid("/reference", "A reference has 1 to " + MAX_REFERENCE + " characters.");
        }
    }

    /** Whether it looks like the same, recorded once more. */
    boolean isLike(Expense other) {
        return asset.equals(other.asset) && payer.equals(other.payer) && reference.equals(other.reference);
    }
}
