package io.consort.consortium.dues;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Books in memory, which can be away: what is told while they are has been heard all the same, and was not answered. */
final class InMemoryReceivables implements Receivables {

    final Map<InvoiceId, String> booked = new LinkedHashMap<>();
    final List<Settlement> settled = new ArrayList<>();
    final Set<LedgerId> written = new HashSet<>();
    int told;
    boolean away;
    boolean left;
    boolean givesUpWhatIsPaid;

    void pays(InvoiceId invoice, LocalDate on) {
        settled.add(new Settlement(settled.size() + 1L, invoice, on));
    }

    @Override
    public void book(ConsortiumId consortium, Invoice invoice, OrganisationId creditor) {
        told++;
        if (left) {
            throw DomainException.refused("member-left", "It has left.");
        }
        booked.put(invoice.id(), invoice.amount() + " to " + creditor);
        answer();
    }

    @Override
    public void cancel(ConsortiumId consortium, InvoiceId invoice) {
        told++;
        if (!givesUpWhatIsPaid
                && settled.stream().anyMatch(each -> each.invoice().equals(invoice))) {
            throw DomainException.conflict("invoice-paid", "It is paid.");
        }
        booked.remove(invoice);
        answer();
    }

    @Override
    public List<Settlement> settled(ConsortiumId consortium, long after) {
        answer();
        return settled.stream().filter(each -> each.number() > after).toList();
    }

    @Override
    public Written written(long since) {
        answer();
        return new Written(written, since + 1);
    }

    private void answer() {
        if (away) {
            throw DomainException.unavailable("service-unavailable", "The books are closed.");
        }
    }
}
