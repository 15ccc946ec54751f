package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.FoundedConsortium.Stage;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import java.lang.System.Logger.Level;

/**
 * The process that begins a consortium's own ledger once the platform's says that it is founded. Each step has a name of its
 * own as idempotency key, so it happens once however often it is tried, and {@link #sweep()} takes up what a crash left.
 */
public final class Founding {

    private static final System.Logger LOG = System.getLogger(Founding.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    public Founding(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        this.ledgers = ledgers;
    }

    /** Opens what is founded and not open yet. */
    public void sweep() {
        Foundations.of(platform().read().state()).opening().forEach(this::open);
    }

    /** Tries once to open a consortium; a failure is logged and left to the next sweep. */
    public void open(ConsortiumId id) {
        try {
            FoundedConsortium founded =
                    Foundations.of(platform().read().state()).find(id).orElseThrow();
            if (founded.stage() == Stage.OPENING) {
                ledgers.ledger(LedgerId.of(id))
                        .execute(new CreateConsortium(founded), Request.of(SELF, "create-" + id));
                platform().execute(new RecordOpening(id), Request.of(SELF, "opened-" + id));
            }
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Consortium {0} is not open yet: {1}", id, refusal.detail());
        }
    }

    private Ledger<ConsortiumState, ConsortiumEvent> platform() {
        return ledgers.ledger(LedgerId.PLATFORM);
    }
}
