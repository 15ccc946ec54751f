package io.consort.consortium.dues;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.ledger.LedgerId;
import java.util.HashSet;
import java.util.Set;

/** Sees in which consortia something was written in the books of finance-service, and has those looked at in which dues are open. */
public final class BooksWatch {

    private static final String CURSOR = "finance";

    private final Agenda agenda;
    private final Receivables receivables;

    public BooksWatch(Agenda agenda, Receivables receivables) {
        this.agenda = agenda;
        this.receivables = receivables;
    }

    /** Looks once. What cannot be seen now is seen the next time. */
    public void look() {
        Receivables.Written written = receivables.written(agenda.cursor(CURSOR));
        Set<LedgerId> concerned = new HashSet<>(agenda.about(Payments.TOPIC));
        concerned.retainAll(written.ledgers());
        concerned.forEach(agenda::call);
        agenda.advance(CURSOR, written.until());
    }
}
