package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Sender;
import java.util.Comparator;
import java.util.stream.Stream;

/** Has a consortium's own ledger begun once the platform's says that it is founded. Each step has a name of its own, so it happens once. */
public final class Founding implements Sender<ConsortiumState, ConsortiumEvent> {

    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    public Founding(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Stream<Message<ConsortiumState, ConsortiumEvent>> messages(ConsortiumState state) {
        Foundations foundations = Foundations.of(state);
        return foundations.opening().stream()
                .sorted(Comparator.comparing(ConsortiumId::value))
                .flatMap(id -> foundations.find(id).stream())
                .map(this::message);
    }

    private Message<ConsortiumState, ConsortiumEvent> message(FoundedConsortium founded) {
        String key = "opened-" + founded.id();
        return Message.untilDone(
                key,
                key,
                () -> ledgers.ledger(LedgerId.of(founded.id()))
                        .execute(new CreateConsortium(founded), Request.of(SELF, "create-" + founded.id())),
                new Recording<>(key, new RecordOpening(founded.id())));
    }
}
