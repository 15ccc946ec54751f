package io.consort.finance.dues;

import io.consort.finance.account.AccountId;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.TransactionId;
import org.joda.money.Money;

/**
 * A part of invoiced dues that the member does not owe after all. What it has not paid is asked for no longer; what it has paid is
 * to be paid back.
 *
 * @param id its number
 * @param invoice of which invoice
 * @param amount above zero
 * @param refund the part of the amount that was paid already, zero or more
 * @param refundable the liability account that the refund was credited to
 * @param transaction what records it in the accounts
 */
public record DuesCredit(
        DuesCreditId id,
        DuesInvoiceId invoice,
        Money amount,
        Money refund,
        AccountId refundable,
        TransactionId transaction) {
    public DuesCredit {
        Posting.requirePositive(amount);
    }
}
