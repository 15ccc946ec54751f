package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedger;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands that are decided one after another, each on the state that those before it leave, to become one act. Every rule that
 * holds for a command alone holds for it here. The states on the way are thrown away; the ledger comes to the same by folding
 * the events.
 */
final class Sequence {

    /** Longer than any ledger: on the way, events stand behind all that are recorded. */
    private static final long BEHIND_ALL = 1L << 53;

    private final Context context;
    private final List<IpLedgerEvent> events = new ArrayList<>();
    private IpLedgerState state;

    Sequence(IpLedgerState state, Context context) {
        this.state = state;
        this.context = context;
    }

    IpLedgerState state() {
        return state;
    }

    /**
     * Decides the next command.
     *
     * @return what it comes to
     * @throws io.consort.kernel.problem.DomainException its refusal; the sequence stands as before
     */
    List<IpLedgerEvent> decide(Command<IpLedgerState, IpLedgerEvent> command) {
        List<IpLedgerEvent> decided = List.copyOf(command.decide(state, context));
        for (IpLedgerEvent event : decided) {
            Header header = new Header(BEHIND_ALL + events.size(), context.now(), context.actor());
            state = IpLedger.DEFINITION.fold().apply(state, event, header);
            events.add(event);
        }
        return decided;
    }

    /** All that was decided, in order. */
    List<IpLedgerEvent> events() {
        return List.copyOf(events);
    }
}
