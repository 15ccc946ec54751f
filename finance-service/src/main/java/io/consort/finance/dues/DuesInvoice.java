package io.consort.finance.dues;

import io.consort.finance.account.AccountId;
import io.consort.finance.journal.Posting;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Dues that a member was asked to pay.
 *
 * @param amount above zero
 * @param invoicedOn the date from which the claim counts
 * @param dueOn the last day to pay
 * @param receivable the asset account that the claim stands on
 * @param income the income account that it was credited to
 */
public record DuesInvoice(
        DuesInvoiceId id,
        OrganisationId member,
        int year,
        Money amount,
        LocalDate invoicedOn,
        LocalDate dueOn,
        AccountId receivable,
        AccountId income) {

    public DuesInvoice {
        Year.require(year, "/year");
        Posting.requirePositive(amount);
    }

    /** The same, asked of another. */
    DuesInvoice owedBy(OrganisationId other) {
        return new DuesInvoice(id, other, year, amount, invoicedOn, dueOn, receivable, income);
    }
}
