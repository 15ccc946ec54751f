package io.consort.kernel.outbox;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.View;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends what ledgers have to tell others until it is answered. What is to be sent stands in the ledger, each message may be sent twice,
 * and what came of it is recorded once. So it does not matter where it stops, or how many replicas run it. Only how often something was
 * sent in vain is kept here, and is no truth of its own: who starts anew sends at once.
 *
 * <p>What is not delivered keeps nothing else waiting, but what goes to the same other, for as long as that does not answer: of those
 * one that is due is sent in each round.
 */
public final class Outbox<S, E extends Event> implements Routine<S, E> {

    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

    /** What another replica has sent since: a ledger at rest is looked at by whichever is there first. */
    private static final Duration STALE = Duration.ofHours(2);

    private final Actor self;
    private final Ledgers<S, E> ledgers;
    private final List<Sender<S, E>> senders;
    private final Clock clock;
    private final Map<String, Undelivered> undelivered = new ConcurrentHashMap<>();

    /**
     * @param self who records what came of it
     */
    public Outbox(Actor self, Ledgers<S, E> ledgers, List<Sender<S, E>> senders, Clock clock) {
        this.self = self;
        this.ledgers = ledgers;
        this.senders = List.copyOf(senders);
        this.clock = clock;
    }

    /** Sends what is due. */
    @Override
    public boolean run(Ledger<S, E> ledger) {
        ledger.read();
        senders.forEach(each -> send(ledger, each));
        forget(ledger.id(), ledger.latest().state());
        return true; // what was not delivered has its time
    }

    @Override
    public Instant next(S state, Instant now) {
        return messages(state)
                .map(each -> due(each, now))
                .min(Comparator.naturalOrder())
                .orElse(Agenda.NEVER);
    }

    /** Begins to send what is due in a ledger without waiting for it. */
    public void begin(LedgerId ledger) {
        Thread.startVirtualThread(() -> {
            try {
                run(ledgers.ledger(ledger));
            } catch (DomainException refusal) {
                LOG.log(Level.WARNING, "What {0} has to tell is told later: {1}", ledger, refusal.detail());
            }
        });
    }

    /** Sends what one of the senders has in a ledger, as far as it is due, and what follows from the answers. */
    public void send(LedgerId ledger, Sender<S, E> sender) {
        Ledger<S, E> opened = ledgers.ledger(ledger);
        opened.read();
        send(opened, sender);
    }

    private void send(Ledger<S, E> ledger, Sender<S, E> sender) {
        new Round(ledger, sender).send();
    }

    /** What was sent and not delivered, by this process. */
    public List<Undelivered> undelivered() {
        return List.copyOf(undelivered.values());
    }

    /** What stood against it; null where nothing did, or it waits for something. */
    private @Nullable DomainException sends(Ledger<S, E> ledger, Message<S, E> message) {
        try {
            message.sending().get().ifPresent(done -> record(ledger, done));
            return null;
        } catch (DomainException refusal) {
            return refused(ledger, message, refusal);
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "Message " + message.name() + " cannot be sent", defect);
            return new DomainException(Kind.CONFLICT, "defect", "A defect of this service stands against it.");
        }
    }

    private DomainException refused(Ledger<S, E> ledger, Message<S, E> message, DomainException refusal) {
        try {
            message.policy().apply(refusal).ifPresent(each -> record(ledger, each));
        } catch (DomainException overtaken) {
            LOG.log(Level.DEBUG, "{0}: what came of it is not recorded: {1}", message.name(), overtaken.detail());
        }
        return refusal;
    }

    private void record(Ledger<S, E> ledger, Recording<S, E> what) {
        ledger.execute(what.command(), Request.of(self, what.key()));
    }

    private void note(LedgerId ledger, Message<S, E> message, @Nullable DomainException refusal) {
        Instant now = clock.instant();
        Fault fault = refusal == null ? null : Fault.of(refusal);
        Undelivered before = undelivered.get(message.name());
        Undelivered after = before == null ? Undelivered.first(ledger, message, now, fault) : before.again(now, fault);
        undelivered.put(message.name(), after);
        tell(before, after);
    }

    /** Each reason is told once, and that it is given up. */
    private static void tell(@Nullable Undelivered before, Undelivered after) {
        Fault fault = after.fault();
        if (fault == null) {
            return;
        }
        if (after.isGivenUp() && (before == null || !before.isGivenUp())) {
            LOG.log(
                    Level.ERROR,
                    "Message {0} of {1} to {2} is given up since {3}, after {4} tries; somebody has to see why: {5}",
                    after.name(),
                    after.ledger(),
                    after.to(),
                    after.since(),
                    after.tries(),
                    fault);
        } else if (before == null || !fault.equals(before.fault())) {
            LOG.log(
                    Level.WARNING,
                    "Message {0} of {1} is sent to {2} again: {3}",
                    after.name(),
                    after.ledger(),
                    after.to(),
                    fault.detail());
        }
    }

    private Instant due(Message<S, E> message, Instant now) {
        Undelivered before = undelivered.get(message.name());
        return before == null ? now : before.next();
    }

    private Stream<Message<S, E>> messages(S state) {
        return senders.stream().flatMap(each -> each.messages(state));
    }

    private void forget(LedgerId ledger, S state) {
        Set<String> open = messages(state).map(Message::name).collect(Collectors.toSet());
        Instant stale = clock.instant().minus(STALE);
        undelivered
                .values()
                .removeIf(each ->
                        each.next().isBefore(stale) || (each.ledger().equals(ledger) && !open.contains(each.name())));
    }

    /**
     * What one sender has in a ledger, sent once. Whether a message is delivered is what the ledger says, whoever had it say so: it is not
     * as long as nothing was recorded since. Where something was, all those are looked for together at the end, so that a
     * backlog is gone through a few times and not once for each message.
     */
    private final class Round {

        private final Ledger<S, E> ledger;
        private final Sender<S, E> sender;
        private final Set<String> sent = new HashSet<>();
        private final Set<String> away = new HashSet<>();
        private final Map<String, Optional<DomainException>> answered = new HashMap<>();

        Round(Ledger<S, E> ledger, Sender<S, E> sender) {
            this.ledger = ledger;
            this.sender = sender;
        }

        void send() {
            boolean more = true;
            while (more) {
                View<S> view = ledger.latest();
                more = sender.messages(view.state())
                        .filter(this::isDue)
                        .anyMatch(each -> isAnswered(each, view.size()));
            }
            settle();
        }

        private boolean isDue(Message<S, E> message) {
            Instant now = clock.instant();
            return !sent.contains(message.name())
                    && !away.contains(message.to())
                    && !due(message, now).isAfter(now);
        }

        /** Sends it; whether the ledger has grown since, so that it may have other messages now. */
        private boolean isAnswered(Message<S, E> message, long size) {
            sent.add(message.name());
            DomainException refusal = sends(ledger, message);
            if (refusal != null && refusal.kind() == Kind.UNAVAILABLE) {
                away.add(message.to());
            }
            if (ledger.read().size() == size) {
                note(ledger.id(), message, refusal);
                return false;
            }
            answered.put(message.name(), Optional.ofNullable(refusal));
            return true;
        }

        private void settle() {
            if (answered.isEmpty()) {
                return;
            }
            sender.messages(ledger.latest().state()).forEach(each -> {
                Optional<DomainException> refusal = answered.remove(each.name());
                if (refusal != null) {
                    note(ledger.id(), each, refusal.orElse(null));
                }
            });
            undelivered.keySet().removeAll(answered.keySet());
        }
    }
}
