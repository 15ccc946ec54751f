package io.consort.consortium.dues;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;

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
}
