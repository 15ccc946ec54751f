package io.consort.starter.closure;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.ClosureFact;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Tenant;
import org.springframework.http.ResponseEntity;

/** The ledgers of a service, as far as they can be closed. */
final class Closures<S, E extends Event> {

    private final Answers<S, E> answers;
    private final LedgerClosing<S, E> closing;

    Closures(Answers<S, E> answers, LedgerClosing<S, E> closing) {
        this.answers = answers;
        this.closing = closing;
    }

    /** How the ledger stands. */
    ClosureResponse closure(Tenant tenant) {
        return response(tenant, closing.closure().apply(answers.read(tenant).state()));
    }

    /**
     * Carries an order out. One that stands already, under whichever idempotency key it came, is answered as it was then: it is
     * carried out, and that is what is asked.
     */
    ResponseEntity<ClosureResponse> carryOut(Tenant tenant, Change change, ClosureOrder order) {
        try {
            return answers.done(
                    tenant, change, closing.carryOut(order), receipt -> response(tenant, recorded(receipt)));
        } catch (DomainException refusal) {
            Closure standing = closing.closure().apply(answers.read(tenant).state());
            if (order.equals(standing.order())) {
                return ResponseEntity.ok(response(tenant, standing));
            }
            throw refusal;
        }
    }

    private static Closure recorded(Receipt<?> receipt) {
        Entry<?> entry = receipt.entries().getFirst();
        return ((ClosureFact) entry.event()).on(Closure.NEVER, entry.header());
    }

    private ClosureResponse response(Tenant tenant, Closure closure) {
        return ClosureResponse.of(closure, answers.ledger(tenant).treeHead(closure.seq()));
    }
}
