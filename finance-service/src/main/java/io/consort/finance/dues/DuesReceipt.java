package io.consort.finance.dues;

import io.consort.finance.journal.Posting;
import io.consort.finance.journal.TransactionId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Dues that a member has paid.
 *
 * @param id its number
 * @param member who paid
 * @param year for which year of membership
 * @param amount above zero
 * @param received the date the money came in
 * @param transaction what records it in the accounts
 */
public record DuesReceipt(
        DuesReceiptId id,
        OrganisationId member,
        int year,
        Money amount,
        LocalDate received,
        TransactionId transaction) {

    public DuesReceipt {
        Year.require(year, "/year");
        Posting.requirePositive(amount);
    }
}
