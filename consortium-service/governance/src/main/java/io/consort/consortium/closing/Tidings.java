package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Reply;
import io.consort.consortium.life.Told;
import io.consort.consortium.life.Turn;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Sender;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the other services are told of changes in the life of consortia, until each has confirmed. Each does what it is told under a turn
 * once. One that refuses to close its ledger has the others open theirs again, under a higher turn.
 */
public final class Tidings implements Sender<ConsortiumState, ConsortiumEvent> {

    private final ServiceLedgers services;

    public Tidings(ServiceLedgers services) {
        this.services = services;
    }

    @Override
    public Stream<Message<ConsortiumState, ConsortiumEvent>> messages(ConsortiumState state) {
        return Life.of(state).underWay().stream()
                .flatMap(change -> change.requireTurn().awaited().stream()
                        .map(service ->
                                message(Consortium.require(state).id(), service, change, change.requireTurn())));
    }

    private Message<ConsortiumState, ConsortiumEvent> message(
            ConsortiumId consortium, OtherService service, LifeChange change, Turn turn) {
        String key = key(turn, service, "confirmed");
        return new Message<>(
                service.name(),
                consortium + "/" + key,
                () -> Optional.of(new Recording<>(
                        key,
                        new RecordConfirmation(
                                turn.number(), services.of(service).tell(consortium, Tiding.of(change, turn))))),
                refusal -> turn.told() == Told.CLOSED && refusal.kind() != Kind.UNAVAILABLE
                        ? refused(turn, service, refusal)
                        : delayed(turn, service, refusal));
    }

    /** It has something open. All are told to open again, it too: another replica may have been answered differently. */
    private static Optional<Recording<ConsortiumState, ConsortiumEvent>> refused(
            Turn turn, OtherService service, DomainException refusal) {
        return Optional.of(new Recording<>(
                key(turn, service, "refused"), new RefuseDissolution(turn.number(), service, Fault.of(refusal))));
    }

    /** A reason that lasts is recorded once; each new one has the next number, by which replicas record it once. */
    private static Optional<Recording<ConsortiumState, ConsortiumEvent>> delayed(
            Turn turn, OtherService service, DomainException refusal) {
        Fault fault = Fault.of(refusal);
        boolean known = turn.of(service)
                .filter(each ->
                        each instanceof Reply.Delayed delayed && delayed.fault().equals(fault))
                .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(new Recording<>(
                        key(turn, service, "delayed-" + (turn.delays(service) + 1)),
                        new RecordTurnDelay(turn.number(), service, fault)));
    }

    private static String key(Turn turn, OtherService service, String what) {
        return "life-" + turn.number() + "-" + service + "-" + what;
    }
}
