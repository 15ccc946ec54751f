package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
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
import java.time.LocalDate;
import java.util.Optional;

/**
 * The process that settles exits in all services, or in none. Where it stands is in the ledger; each step may be made twice, and
 * the entry that tells of it once. So it does not matter where it stops, or how many replicas run it. A step without an answer is
 * made again under the same key until there is one. A refused step is revoked with those before it, in reverse order: no request
 * that is still on its way can then settle anything. A member that comes back after its exit was settled is counted as one again
 * in the same way.
 */
public final class Settlements implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final System.Logger LOG = System.getLogger(Settlements.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final ExitDesks desks;

    public Settlements(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, ExitDesks desks) {
        this.ledgers = ledgers;
        this.desks = desks;
    }

    /** Takes up what is unfinished. */
    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        return ledger.id().equals(LedgerId.PLATFORM)
                || advance(new ConsortiumId(ledger.id().value()));
    }

    /** The same in the ledger of a consortium; whether nothing is left. */
    public boolean advance(ConsortiumId consortium) {
        ConsortiumState state = ledger(consortium).read().state();
        boolean idle = true;
        for (ExitId exit : Exits.of(state).unfinished()) {
            idle &= advances(consortium, exit);
        }
        for (ExitId exit : Returns.due(state)) {
            idle &= advances(consortium, exit);
        }
        return idle;
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return Exits.of(state).unfinished().isEmpty() && Returns.due(state).isEmpty() ? Agenda.NEVER : now;
    }

    /** Begins to settle what is unfinished in a consortium without waiting for it. */
    public void begin(ConsortiumId consortium) {
        Thread.startVirtualThread(() -> {
            try {
                advance(consortium);
            } catch (DomainException refusal) {
                LOG.log(Level.WARNING, "Exits of {0} are taken up later: {1}", consortium, refusal.detail());
            }
        });
    }

    /** Whether nothing is left to be done about an exit, after all that can be done now is. */
    boolean advances(ConsortiumId consortium, ExitId id) {
        while (true) {
            ConsortiumState state = ledger(consortium).read().state();
            Exit exit = Exits.of(state).require(id);
            Optional<LocalDate> back = Returns.from(state, exit);
            boolean done = switch (exit.progress()) {
                case Progress.Settling(ExitPart part) -> settles(consortium, exit, part);
                case Progress.Compensating(ExitPart part) -> revokes(consortium, exit, part);
                case Progress.Settled _ ->
                    back.isPresent() && readmits(consortium, exit, ExitPart.ELSEWHERE.getFirst(), back.get());
                case Progress.Readmitting(ExitPart part) ->
                    back.isPresent() && readmits(consortium, exit, part, back.get());
                case Progress.Readmitted _, Progress.Failed _ -> false;
            };
            if (!done) {
                return !exit.awaitsStep() && (back.isEmpty() || exit.progress() instanceof Progress.Readmitted);
            }
        }
    }

    private boolean settles(ConsortiumId consortium, Exit exit, ExitPart part) {
        Attempt attempt = exit.last();
        try {
            desks.of(part).settle(consortium, attempt.settlement(), exit.leaving(), attempt.digest(part));
        } catch (DomainException refusal) {
            if (refusal.kind() == Kind.UNAVAILABLE) {
                delay(consortium, exit, part, refusal);
                return false;
            }
            record(
                    consortium,
                    new RecordRefused(exit.id(), attempt.number(), part, Fault.of(refusal)),
                    key(attempt, part, "refused"));
            return true;
        }
        record(consortium, new RecordSettled(exit.id(), attempt.number(), part), key(attempt, part, "settled"));
        return true;
    }

    /** What stands against undoing something is shown until it is put right: nothing else can be done about it. */
    private boolean revokes(ConsortiumId consortium, Exit exit, ExitPart part) {
        Attempt attempt = exit.last();
        try {
            String reason = attempt.undoing().orElseThrow().words();
            desks.of(part).revoke(consortium, attempt.settlement(), reason);
        } catch (DomainException refusal) {
            delay(consortium, exit, part, refusal);
            return false;
        }
        record(consortium, new RecordRevoked(exit.id(), attempt.number(), part), key(attempt, part, "revoked"));
        return true;
    }

    private boolean readmits(ConsortiumId consortium, Exit exit, ExitPart part, LocalDate from) {
        Attempt attempt = exit.last();
        try {
            desks.of(part).readmit(consortium, attempt.settlement(), from);
        } catch (DomainException refusal) {
            delay(consortium, exit, part, refusal);
            return false;
        }
        record(
                consortium,
                new RecordReadmitted(exit.id(), attempt.progress(), part, from),
                key(attempt, part, "readmitted"));
        return true;
    }

    /** A reason that lasts is recorded once; each new one has the next number, by which replicas record it once. */
    private void delay(ConsortiumId consortium, Exit exit, ExitPart part, DomainException refusal) {
        Attempt attempt = exit.last();
        Fault fault = Fault.of(refusal);
        LOG.log(Level.WARNING, "Exit {0} of {1} goes on later: {2}", exit.id(), consortium, fault.detail());
        if (!attempt.isDelayed(part, fault.slug(), fault.detail())) {
            record(
                    consortium,
                    new RecordDelay(exit.id(), attempt.number(), attempt.progress(), part, fault),
                    key(attempt, part, "delayed-" + attempt.steps().size()));
        }
    }

    /** Where another replica has made the step meanwhile, what it recorded counts, and is read next. */
    private void record(ConsortiumId consortium, Command<ConsortiumState, ConsortiumEvent> command, String key) {
        try {
            ledger(consortium).execute(command, Request.of(SELF, key));
        } catch (DomainException refusal) {
            if (!refusal.slug().equals("exit-step-over")) {
                throw refusal;
            }
            LOG.log(Level.DEBUG, "{0} was done by another: {1}", key, refusal.detail());
        }
    }

    private static String key(Attempt attempt, ExitPart part, String what) {
        return "exit-" + attempt.settlement() + "-" + part + "-" + what;
    }

    private Ledger<ConsortiumState, ConsortiumEvent> ledger(ConsortiumId consortium) {
        return ledgers.ledger(LedgerId.of(consortium));
    }
}
