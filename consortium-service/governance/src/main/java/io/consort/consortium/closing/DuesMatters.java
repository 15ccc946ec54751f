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
            case SENDING -> Optional.of(OpenMatter.ofNobody(subject, "invoice-not-booked"));
            case OPEN ->
                Optional.of(OpenMatter.of(
                        invoice.id().organisation(),
                        subject,
                        "dues-unpaid",
                        invoice.id().organisation(),
                        invoice.amount(),
                        invoice.dueOn()));
            case CANCELLING -> Optional.of(OpenMatter.ofNobody(subject, "cancellation-not-booked"));
            case PAID, CANCELLED -> Optional.empty();
        };
    }
}
