package io.consort.consortium.dues;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import java.util.List;
import java.util.Set;

/**
 * The books in which invoices of dues stand: finance-service's. Each change may be sent again and is made once; what fails
 * unavailable may have been made.
 */
public interface Receivables {

    /**
     * Has an invoice stand in the books.
     *
     * @param creditor the office, in whose name it is made out
     */
    void book(ConsortiumId consortium, Invoice invoice, OrganisationId creditor);

    /** Has an invoice stand in the books no more, whether or not it has arrived there. */
    void cancel(ConsortiumId consortium, InvoiceId invoice);

    /** The invoices that were paid, in order, from one after that number on; empty when there is none. */
    List<Settlement> settled(ConsortiumId consortium, long after);

    /**
     * In which consortia something was written in the books.
     *
     * @param since what {@link Written#until} said the last time; 0 for as long as anything is known
     */
    Written written(long since);

    /**
     * Where something was written.
     *
     * @param ledgers in which consortia's books
     * @param until by the books' own clock, in milliseconds of the epoch: from where to ask the next time
     */
    record Written(Set<LedgerId> ledgers, long until) {
        public Written {
            ledgers = Set.copyOf(ledgers);
        }
    }
}
