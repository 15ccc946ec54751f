package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.Invoice;
import io.consort.consortium.dues.InvoiceStatus;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dues of a leaver as this service knows them. What they come to in money stands in the part of finance-service, whose books
 * count; it is not said twice.
 */
final class DuesLines {

    private DuesLines() {}

    static List<ExitItem> of(ConsortiumState state, Leaving leaving) {
        List<ExitItem> lines = new ArrayList<>();
        unowed(state, leaving)
                .map(each -> ExitItem.of(
                        Heading.CREDITED,
                        "dues-invoices/" + each.id(),
                        "dues of " + each.amount() + ", asked for no longer: it is no member on any day of the year",
                        null))
                .forEach(lines::add);
        invoices(state, leaving)
                .filter(Invoice::awaitsPayment)
                .filter(each -> !isUnowed(each, leaving))
                .map(each -> ExitItem.of(
                        Heading.DUTY,
                        "dues-invoices/" + each.id(),
                        "dues of " + each.amount() + ", as the books have them",
                        each.dueOn()))
                .forEach(lines::add);
        int year = leaving.last().getYear();
        boolean invoiced = Dues.of(state).invoices().of(leaving.member()).values().stream()
                .anyMatch(each -> each.id().year() == year && each.status() != InvoiceStatus.CANCELLED);
        if (!invoiced && !isExempt(state, leaving)) {
            lines.add(ExitItem.of(
                    Heading.DUTY,
                    "dues/" + year,
                    "the dues of " + year + " were not invoiced; they are owed "
                            + (leaving.owesTheYear() ? "whole" : "by the days until the exit"),
                    null));
        }
        return lines;
    }

    /** The invoices for years after its last day, of which the books credit all that was invoiced. */
    static Stream<Invoice> unowed(ConsortiumState state, Leaving leaving) {
        return invoices(state, leaving).filter(Invoice::awaitsPayment).filter(each -> isUnowed(each, leaving));
    }

    private static boolean isUnowed(Invoice invoice, Leaving leaving) {
        return invoice.id().year() > leaving.last().getYear();
    }

    private static Stream<Invoice> invoices(ConsortiumState state, Leaving leaving) {
        return Dues.of(state).invoices().of(leaving.member()).values().stream();
    }

    private static boolean isExempt(ConsortiumState state, Leaving leaving) {
        return Members.of(state)
                .find(leaving.member())
                .flatMap(Participation::last)
                .flatMap(last -> Charter.of(state).find(last.membershipClass()))
                .filter(of -> of.dues() instanceof DuesRule.Exempt)
                .isPresent();
    }

    /** What finance-service has not heard of yet would be missing from its part. */
    static List<Matter> matters(ConsortiumState state, Leaving leaving) {
        return Dues.of(state).invoices().of(leaving.member()).values().stream()
                .filter(each -> each.status() == InvoiceStatus.SENDING || each.status() == InvoiceStatus.CANCELLING)
                .map(each -> Matter.of("dues-invoices/" + each.id(), "dues-untold"))
                .toList();
    }
}
