package io.consort.finance.exit;

import io.consort.finance.account.AccountKind;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesReceipt;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Side;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import org.joda.money.Money;

/**
 * Dues that came in without an invoice, or beyond one, for the year of a leaver's last day or a later one. Nothing says for what
 * they were owed, so the exit changes nothing about them; they are named, for those who agree about them.
 */
final class ReceiptsPart {

    private ReceiptsPart() {}

    static void add(Course course) {
        int year = course.effective().minusDays(1).getYear();
        for (DuesReceipt receipt : Dues.of(course.before()).receipts()) {
            if (receipt.member().equals(course.member())
                    && receipt.year() >= year
                    && Dues.of(course.before()).stands(receipt)) {
                Money beyond = beyondInvoices(course, receipt);
                if (beyond.isPositive()) {
                    course.add(ExitItem.ofMoney(
                            Heading.CONTINUES,
                            "dues-receipts/" + receipt.id(),
                            "paid for " + receipt.year() + " without an invoice, and not reckoned here",
                            beyond));
                }
            }
        }
    }

    /** What of a receipt was booked as income, not on a claim. */
    private static Money beyondInvoices(Course course, DuesReceipt receipt) {
        return Journal.of(course.before()).require(receipt.transaction()).postings().stream()
                .filter(posting -> posting.side() == Side.CREDIT)
                .filter(posting ->
                        Chart.of(course.before()).require(posting.account(), "").kind() == AccountKind.INCOME)
                .map(Posting::amount)
                .reduce(Money.zero(receipt.amount().getCurrencyUnit()), Money::plus);
    }
}
