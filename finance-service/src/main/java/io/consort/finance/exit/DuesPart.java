package io.consort.finance.exit;

import io.consort.finance.FinanceEvent;
import io.consort.finance.dues.Claim;
import io.consort.finance.dues.CreditInvoice;
import io.consort.finance.dues.Dues;
import io.consort.finance.dues.DuesEvent.DuesCredited;
import io.consort.finance.dues.DuesInvoice;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * Dues that were invoiced to a leaver. Those of years before the year of its last day are owed; those of years after it are not;
 * those of the year itself are owed whole, or by the days of membership in it. What is not owed is credited, by one rounding for
 * each invoice, down to a whole minor unit: a part of a cent stays with the consortium. Money that came in
 * without an invoice is no matter of these: see {@link ReceiptsPart}.
 */
final class DuesPart {

    private DuesPart() {}

    static void add(Course course) {
        for (Claim claim : Dues.of(course.before()).claims().byId().values()) {
            boolean asked = !claim.cancelled();
            if (asked && claim.invoice().member().equals(course.member())) {
                credit(course, claim);
                owed(
                        course,
                        Dues.of(course.state()).claims().require(claim.invoice().id()));
            }
        }
    }

    private static void credit(Course course, Claim claim) {
        DuesInvoice invoice = claim.invoice();
        Money unearned = Allocation.floor(invoice.amount(), unearned(course, invoice.year()));
        Money more = unearned.minus(claim.credited()); // by an exit before this one
        if (!more.isPositive()) {
            return;
        }
        LocalDate day = course.effective();
        try {
            List<FinanceEvent> events =
                    course.decide(new CreditInvoice(invoice.id(), more, day, course.member() + " leaves on " + day));
            course.add(ExitItem.ofMoney(
                    Heading.CREDITED, subject(invoice), "dues of " + invoice.year() + ", not owed", more));
            for (FinanceEvent event : events) {
                if (event instanceof DuesCredited(var credit)) {
                    course.did(credit.id());
                    refund(course, invoice, credit.refund());
                }
            }
        } catch (DomainException refusal) {
            course.add(Matter.of(subject(invoice), refusal));
        }
    }

    private static void refund(Course course, DuesInvoice invoice, Money refund) {
        if (refund.isPositive()) {
            course.add(ExitItem.ofMoney(
                    Heading.OWED_TO, subject(invoice), "dues of " + invoice.year() + ", paid and not owed", refund));
        }
    }

    private static void owed(Course course, Claim claim) {
        if (claim.outstanding().isPositive()) {
            DuesInvoice invoice = claim.invoice();
            course.add(new ExitItem(
                    Heading.OWED_BY,
                    subject(invoice),
                    "dues of " + invoice.year(),
                    invoice.dueOn(),
                    null,
                    claim.outstanding()));
        }
    }

    /** The part of a year's dues that is for days without membership. */
    private static Fraction unearned(Course course, int year) {
        LocalDate last = course.effective().minusDays(1);
        if (year > last.getYear()) {
            return Fraction.ONE;
        }
        if (year < last.getYear() || course.terms().duesOfTheYear()) {
            return Fraction.ZERO;
        }
        return Fraction.of(last.lengthOfYear() - last.getDayOfYear(), last.lengthOfYear());
    }

    private static String subject(DuesInvoice invoice) {
        return "dues-invoices/" + invoice.id();
    }
}
