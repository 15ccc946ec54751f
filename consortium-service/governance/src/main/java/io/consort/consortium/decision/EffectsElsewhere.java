package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.Consortium;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Sender;
import io.consort.kernel.problem.Kind;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What other services are asked to do since it was resolved. The request stands in this ledger, and goes over with its proof; the other
 * service does it once for each resolution. What a rule over there refuses is recorded, and asked for again by whoever presides.
 */
public final class EffectsElsewhere implements Sender<ConsortiumState, ConsortiumEvent> {

    private final ServiceActs acts;
    private final BiFunction<ConsortiumId, Long, ProvenEntry> proofs;

    /**
     * @param proofs proves an entry of a consortium's ledger by its seq
     */
    public EffectsElsewhere(ServiceActs acts, BiFunction<ConsortiumId, Long, ProvenEntry> proofs) {
        this.acts = acts;
        this.proofs = proofs;
    }

    @Override
    public Stream<Message<ConsortiumState, ConsortiumEvent>> messages(ConsortiumState state) {
        return Resolutions.of(state).awaiting().stream()
                .filter(each -> each.effect().stage() == EffectStage.REQUESTED)
                .map(each -> message(
                        Consortium.require(state).id(),
                        each,
                        Resolutions.of(state).act(each, Motions.of(state)).orElseThrow()));
    }

    private Message<ConsortiumState, ConsortiumEvent> message(
            ConsortiumId consortium, Resolution resolution, ResolvedAct act) {
        Long requested = resolution.effect().requested();
        if (requested == null) {
            String key = "effect-request-" + resolution.id();
            return Message.untilDone(
                    act.service(),
                    consortium + "/" + key,
                    () -> {},
                    new Recording<>(key, new RequestEffect(resolution.id())));
        }
        String key = "effect-" + resolution.id() + "-" + resolution.effect().attempts();
        return Message.telling(
                act.service(),
                consortium + "/" + key,
                () -> ServiceActs.once(() -> acts.carryOut(consortium, act, proofs.apply(consortium, requested))),
                new Recording<>(key, new RecordEffect(resolution.id(), null)),
                refusal -> refusal.kind() == Kind.UNAVAILABLE
                        ? Optional.empty()
                        : Optional.of(new Recording<>(key, new RecordEffect(resolution.id(), Fault.of(refusal)))));
    }
}
