package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Reply;
import io.consort.consortium.life.Told;
import io.consort.consortium.life.Turn;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that tells the other services of changes in the life of consortia, until each has confirmed. Where it stands is in
 * the ledger, and each service does what it is told under a turn once; so it does not matter where this stops, or how many
 * replicas run it. A service that does not answer keeps nobody from telling the others. One that refuses to close its ledger
 * has the others open theirs again, under a higher turn.
 */
public final class Tidings implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final System.Logger LOG = System.getLogger(Tidings.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final ServiceLedgers services;

    public Tidings(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, ServiceLedgers services) {
        this.ledgers = ledgers;
        this.services = services;
    }

    /** Takes up what is unfinished. */
    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        return ledger.id().equals(LedgerId.PLATFORM)
                || advance(new ConsortiumId(ledger.id().value()));
    }

    /** The same in the ledger of a consortium; whether nothing is left. */
    public boolean advance(ConsortiumId consortium) {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (OtherService service : OtherService.ALL) {
                progress |= advances(consortium, service);
            }
        }
        return underWay(consortium).isEmpty();
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return Life.of(state).underWay().isEmpty() ? Agenda.NEVER : now;
    }

    /** Begins to tell what is unfinished in a consortium without waiting for it. */
    public void begin(ConsortiumId consortium) {
        Thread.startVirtualThread(() -> {
            try {
                advance(consortium);
            } catch (DomainException refusal) {
                LOG.log(Level.WARNING, "The other services are told of {0} later: {1}", consortium, refusal.detail());
            }
        });
    }

    /** Whether there was something to tell a service, and an answer. */
    private boolean advances(ConsortiumId consortium, OtherService service) {
        return underWay(consortium)
                .filter(each -> each.requireTurn().awaits(service))
                .filter(each -> tells(consortium, service, each, each.requireTurn()))
                .isPresent();
    }

    private boolean tells(ConsortiumId consortium, OtherService service, LifeChange change, Turn turn) {
        LedgerEnd end;
        try {
            end = services.of(service).tell(consortium, Tiding.of(change, turn));
        } catch (DomainException refusal) {
            return (turn.told() == Told.CLOSED && refusal.kind() != Kind.UNAVAILABLE)
                    ? refuses(consortium, turn, service, refusal)
                    : delays(consortium, turn, service, refusal);
        }
        record(consortium, new RecordConfirmation(turn.number(), end), key(turn, service, "confirmed"));
        return true;
    }

    /** It has something open. All are told to open again, it too: another replica may have been answered differently. */
    private boolean refuses(ConsortiumId consortium, Turn turn, OtherService service, DomainException refusal) {
        Fault fault = Fault.of(refusal);
        LOG.log(Level.INFO, "{0} refuses to close {1}: {2}", service, consortium, fault.detail());
        record(consortium, new RefuseDissolution(turn.number(), service, fault), key(turn, service, "refused"));
        return true;
    }

    /** A reason that lasts is recorded once; each new one has the next number, by which replicas record it once. */
    private boolean delays(ConsortiumId consortium, Turn turn, OtherService service, DomainException refusal) {
        Fault fault = Fault.of(refusal);
        LOG.log(Level.WARNING, "{0} is told of {1} later: {2}", service, consortium, fault.detail());
        boolean known = turn.of(service)
                .filter(each -> each instanceof Reply.Delayed delayed
                        && delayed.slug().equals(fault.slug())
                        && delayed.detail().equals(fault.detail()))
                .isPresent();
        if (!known) {
            record(
                    consortium,
                    new RecordTurnDelay(turn.number(), service, fault.slug(), fault.detail()),
                    key(turn, service, "delayed-" + (turn.delays(service) + 1)));
        }
        return false;
    }

    /** Where another replica has recorded the answer meanwhile, or a later turn has begun, that counts and is read next. */
    private void record(ConsortiumId consortium, Command<ConsortiumState, ConsortiumEvent> command, String key) {
        try {
            ledger(consortium).execute(command, Request.of(SELF, key));
        } catch (DomainException refusal) {
            if (!refusal.slug().equals("turn-over")) {
                throw refusal;
            }
            LOG.log(Level.DEBUG, "{0} counts no more: {1}", key, refusal.detail());
        }
    }

    private static String key(Turn turn, OtherService service, String what) {
        return "life-" + turn.number() + "-" + service + "-" + what;
    }

    private Optional<LifeChange> underWay(ConsortiumId consortium) {
        return Life.of(ledger(consortium).read().state()).underWay();
    }

    private Ledger<ConsortiumState, ConsortiumEvent> ledger(ConsortiumId consortium) {
        return ledgers.ledger(LedgerId.of(consortium));
    }
}
