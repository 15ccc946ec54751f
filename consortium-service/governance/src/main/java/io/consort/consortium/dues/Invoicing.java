package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.founding.Consortium;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Sender;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import java.util.stream.Stream;

/** What the books of finance-service are told of invoices: that they are made out, and that they are asked for no longer. */
public final class Invoicing implements Sender<ConsortiumState, ConsortiumEvent> {

    private static final String FINANCE = "finance";
    private static final String LEFT = "member-left";

    private final Receivables receivables;

    public Invoicing(Receivables receivables) {
        this.receivables = receivables;
    }

    @Override
    public Stream<Message<ConsortiumState, ConsortiumEvent>> messages(ConsortiumState state) {
        Invoices invoices = Dues.of(state).invoices();
        return invoices.toTell().stream().map(invoices::require).map(each -> message(state, each));
    }

    private Message<ConsortiumState, ConsortiumEvent> message(ConsortiumState state, Invoice invoice) {
        ConsortiumId consortium = Consortium.require(state).id();
        return switch (invoice.status()) {
            case SENDING -> {
                Recording<ConsortiumState, ConsortiumEvent> booked = recording("booked", invoice);
                yield Message.telling(
                        FINANCE,
                        consortium + "/" + booked.key(),
                        () -> receivables.book(consortium, invoice, Secretariat.of(state)),
                        booked,
                        refusal -> notOwed(invoice, refusal));
            }
            case CANCELLING -> {
                Recording<ConsortiumState, ConsortiumEvent> cancelled = recording("cancelled", invoice);
                yield new Message<>(
                        FINANCE,
                        consortium + "/" + cancelled.key(),
                        () -> cancels(state, consortium, invoice) ? Optional.of(cancelled) : Optional.empty(),
                        _ -> Optional.empty());
            }
            case OPEN, PAID, CANCELLED -> throw new IllegalStateException("Nothing to tell of " + invoice.id());
        };
    }

    private static Recording<ConsortiumState, ConsortiumEvent> recording(String what, Invoice invoice) {
        return new Recording<>("dues-" + what + "-" + invoice.id(), new RecordBooking(invoice.id()));
    }

    /** What was paid before the office gave it up is not given up in the books: that is noted first, by {@link Payments}. */
    private boolean cancels(ConsortiumState state, ConsortiumId consortium, Invoice invoice) {
        if (!receivables
                .settled(consortium, Dues.of(state).invoices().settlements())
                .isEmpty()) {
            return false;
        }
        receivables.cancel(consortium, invoice.id());
        return true;
    }

    private static Optional<Recording<ConsortiumState, ConsortiumEvent>> notOwed(
            Invoice invoice, DomainException refusal) {
        return refusal.slug().equals(LEFT)
                ? Optional.of(new Recording<>(
                        "dues-not-owed-" + invoice.id(),
                        new CancelInvoice(
                                invoice.id(), "Not owed: " + invoice.id().organisation() + " has left")))
                : Optional.empty();
    }
}
