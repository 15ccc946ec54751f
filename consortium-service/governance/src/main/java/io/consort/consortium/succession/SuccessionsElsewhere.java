package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.ServiceActs;
import io.consort.consortium.founding.Consortium;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Sender;
import io.consort.kernel.succession.DemergerId;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What the other services are told of successions and demergers; at each service what passes in part before what passes whole, which
 * would leave nothing to divide. The note of each stands in this ledger, and goes over with its proof; each service does it once. One
 * that refuses is asked again, as one is that cannot be reached: nothing stays with an organisation that is no more.
 */
public final class SuccessionsElsewhere implements Sender<ConsortiumState, ConsortiumEvent> {

    private final ServiceActs acts;
    private final BiFunction<ConsortiumId, Long, ProvenEntry> proofs;

    /**
     * @param proofs proves an entry of a consortium's ledger by its seq
     */
    public SuccessionsElsewhere(ServiceActs acts, BiFunction<ConsortiumId, Long, ProvenEntry> proofs) {
        this.acts = acts;
        this.proofs = proofs;
    }

    @Override
    public Stream<Message<ConsortiumState, ConsortiumEvent>> messages(ConsortiumState state) {
        return Stream.concat(demergers(state), successions(state));
    }

    private Stream<Message<ConsortiumState, ConsortiumEvent>> demergers(ConsortiumState state) {
        return Successors.of(state).demergers().passing().stream()
                .flatMap(each -> each.untold().stream().map(service -> {
                    DemergerId id = each.demerger().id();
                    return message(
                            state,
                            service,
                            Warrant.DEMERGE,
                            "demerger",
                            id.value(),
                            each.seq(),
                            new RecordDemergerTold(id, service));
                }));
    }

    private Stream<Message<ConsortiumState, ConsortiumEvent>> successions(ConsortiumState state) {
        Successors successors = Successors.of(state);
        return successors.passing().stream()
                .flatMap(each -> successors
                        .untold(each)
                        .filter(service -> !successors.demergers().isAwaited(each, service))
                        .map(service -> message(
                                state,
                                service,
                                Warrant.SUCCEED,
                                "succession",
                                each.value(),
                                successors.notedAt(each),
                                new RecordTold(each, service))));
    }

    private Message<ConsortiumState, ConsortiumEvent> message(
            ConsortiumState state,
            String service,
            String act,
            String what,
            String id,
            long noted,
            Command<ConsortiumState, ConsortiumEvent> told) {
        ConsortiumId consortium = Consortium.require(state).id();
        String key = what + "-told-" + id + "-" + service;
        return Message.untilDone(
                service,
                consortium + "/" + key,
                () -> ServiceActs.once(() -> acts.carryOut(
                        consortium,
                        service + '/' + act,
                        what + "-" + consortium + "-" + id,
                        proofs.apply(consortium, noted))),
                new Recording<>(key, told));
    }
}
