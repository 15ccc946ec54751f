package io.consort.consortium.dues.client;

import io.consort.consortium.dues.Invoice;
import io.consort.consortium.dues.InvoiceId;
import io.consort.consortium.dues.Receivables;
import io.consort.consortium.dues.Settlement;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The books of finance-service. Every change has a key that follows from what it is, so that it is made once. */
public final class FinanceReceivables implements Receivables {

    private static final String BOOKED = "invoice-exists";
    private static final String CANCELLED = "invoice-cancelled";

    private final ServiceClient<FinanceApi> finance;

    public FinanceReceivables(ServiceClients clients, URI uri) {
        this.finance = clients.client("finance", uri, FinanceApi.class);
    }

    @Override
    public void book(ConsortiumId consortium, Invoice invoice, OrganisationId creditor) {
        FinanceApi.Invoice body = new FinanceApi.Invoice(
                invoice.id().value(),
                invoice.id().organisation().value(),
                invoice.id().year(),
                new FinanceApi.Amount(
                        invoice.amount().getAmount().toPlainString(),
                        invoice.amount().getCurrencyUnit().getCode()),
                invoice.invoicedOn().toString(),
                invoice.dueOn().toString(),
                creditor.value());
        tell(BOOKED, api -> api.book(consortium.value(), "dues-invoice-" + invoice.id(), body));
    }

    @Override
    public void cancel(ConsortiumId consortium, InvoiceId invoice) {
        tell(
                CANCELLED,
                api -> api.cancel(
                        consortium.value(),
                        invoice.value(),
                        "dues-invoice-cancelled-" + invoice,
                        new FinanceApi.Cancellation("Cancelled by the consortium's office")));
    }

    /**
     * Sends a change.
     *
     * @param done the refusal that says that it was made before, which is as good as an answer
     */
    private void tell(String done, Consumer<FinanceApi> change) {
        try {
            finance.tell(api -> {
                change.accept(api);
                return true;
            });
        } catch (DomainException refusal) {
            if (!refusal.slug().equals(done)) {
                throw refusal;
            }
        }
    }

    @Override
    public List<Settlement> settled(ConsortiumId consortium, long after) {
        return asked(consortium, after).stream()
                .map(FinanceReceivables::settlement)
                .toList();
    }

    private List<FinanceApi.Settled> asked(ConsortiumId consortium, long after) {
        try {
            return finance.ask(api -> api.settledOrReopened(consortium.value(), after));
        } catch (DomainException older) {
            if (older.kind() != Kind.NOT_FOUND) {
                throw older;
            }
            return finance.ask(api -> api.settled(consortium.value(), after));
        }
    }

    @Override
    public Written written(long since) {
        FinanceApi.Written written =
                finance.ask(api -> api.written(Instant.ofEpochMilli(since).toString()));
        try {
            return new Written(
                    written.ledgers().stream().map(LedgerId::new).collect(Collectors.toSet()),
                    Instant.parse(written.until()).toEpochMilli());
        } catch (DomainException | DateTimeException e) {
            throw DomainException.unavailable(
                    "service-unavailable", "The finance service answered with a time or a ledger that is none.");
        }
    }

    private static Settlement settlement(FinanceApi.Settled settled) {
        try {
            String paidOn = settled.paidOn();
            return new Settlement(
                    settled.number(),
                    new InvoiceId(settled.invoice()),
                    paidOn == null ? null : LocalDate.parse(paidOn));
        } catch (DomainException | DateTimeException e) {
            throw DomainException.unavailable(
                    "service-unavailable", "The finance service answered with a settlement that is none.");
        }
    }
}
