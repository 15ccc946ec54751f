package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.Invoice;
import io.consort.kernel.exit.OpenMatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dues that are asked for and not paid, and invoices that the books do not know of yet. */
final class DuesMatters {

    private DuesMatters() {}

    static List<OpenMatter> of(ConsortiumState state) {
        return Dues.of(state).invoices().byMember().values().stream()
                .flatMap(each -> each.values().stream())
                .sorted(Comparator.comparing(each -> each.id().value()))
                .flatMap(each -> of(each).stream())
                .toList();
    }

    private static Optional<OpenMatter> of(Invoice invoice) {
        String subject = "dues-invoices/" + invoice.id();
        return switch (invoice.status()) {
            case SENDING ->
                Optional.of(new OpenMatter(
                        subject, "invoice-not-booked", "finance-service has not booked the invoice yet.", null));
            case OPEN ->
                Optional.of(OpenMatter.of(
                        invoice.id().organisation(),
                        subject,
                        "dues-unpaid",
                        invoice.id().organisation() + " was to pay " + invoice.amount() + " by " + invoice.dueOn()
                                + ": it pays, or the invoice is cancelled."));
            case CANCELLING ->
                Optional.of(new OpenMatter(
                        subject,
                        "cancellation-not-booked",
                        "finance-service has not booked the cancellation yet.",
                        null));
            case PAID, CANCELLED -> Optional.empty();
        };
    }
}
