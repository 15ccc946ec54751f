package io.consort.finance.dues;

import io.consort.finance.journal.Posting;
import io.consort.finance.journal.TransactionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Dues that a member has paid.
 *
 * @param id its number
 * @param member who paid
 * @param year for which year of membership
 * @param amount above zero
 * @param received the date the money came in
 * @param transaction what records it in the accounts
 * @param invoice which invoice it pays; null where it names none
 * @param bankReference by which the bank names the payment; null where it says none, and in receipts of old
 * @param distinctFrom the earlier receipt that it looks like, which it was confirmed not to be
 */
public record DuesReceipt(
        DuesReceiptId id,
        OrganisationId member,
        int year,
        Money amount,
        LocalDate received,
        TransactionId transaction,
        @Nullable DuesInvoiceId invoice,
        @Nullable String bankReference,
        @Nullable DuesReceiptId distinctFrom) {

    /** Longest reference of a bank, in characters. */
    public static final int MAX_REFERENCE = 100;

    public DuesReceipt {
        Year.require(year, "/year");
        Posting.requirePositive(amount);
        if (bankReference != null && (bankReference.isBlank() || bankReference.length() > MAX_REFERENCE)) {
            throw DomainException.invalid(
                    "/bankReference", "A bank's reference has 1 to " + MAX_REFERENCE + " characters.");
        }
    }
}
