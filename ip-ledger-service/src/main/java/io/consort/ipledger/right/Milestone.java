package io.consort.ipledger.right;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount that is due once something has happened, or on a day.
 *
 * @param id by which it is named, for example {@code first-sale}
 * @param what has to happen, in words
 * @param amount above zero
 * @param on the day, where it is due on one; null where it is due once it is reached
 */
public record Milestone(
        String id, String what, Money amount, @Nullable LocalDate on) {

    /** Longest text, in characters. */
    public static final int MAX_WHAT = 200;

    public Milestone {
        Id.require("a milestone", id);
        if (what.isBlank() || what.length() > MAX_WHAT) {
            throw DomainException.invalid("/what", "What has to happen is said in 1 to " + MAX_WHAT + " characters.");
        }
        if (!amount.isPositive()) {
            throw DomainException.invalid("/amount", "What is due for a milestone is above zero.");
        }
    }
}
