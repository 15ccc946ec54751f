package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.lang.System.Logger.Level;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The process that has other services do what resolutions bring about there. What is asked for stands in this ledger, and goes over with its
 * proof; the other service does it once for each resolution. So it does not matter where this stops, or how many replicas run it.
 */
public final class EffectsElsewhere {

    private static final System.Logger LOG = System.getLogger(EffectsElsewhere.class.getName());

    private final ServiceActs acts;
    private final BiFunction<ConsortiumId, Long, ProvenEntry> proofs;

    /**
     * @param proofs proves an entry of a consortium's ledger by its seq
     */
    public EffectsElsewhere(ServiceActs acts, BiFunction<ConsortiumId, Long, ProvenEntry> proofs) {
        this.acts = acts;
        this.proofs = proofs;
    }

    /** Asks for everything that a consortium's resolutions wait for, once. */
    void sweep(ConsortiumId consortium, Ledger<ConsortiumState, ConsortiumEvent> ledger, Actor self) {
        for (Resolution resolution : Resolutions.of(ledger.read().state()).awaiting()) {
            if (resolution.effect().stage() == EffectStage.REQUESTED) {
                ask(consortium, ledger, self, resolution);
            }
        }
    }

    private void ask(
            ConsortiumId consortium,
            Ledger<ConsortiumState, ConsortiumEvent> ledger,
            Actor self,
            Resolution resolution) {
        Effect effect = resolution.effect();
        if (effect.requested() == null) {
            ledger.execute(new RequestEffect(resolution.id()), Request.of(self, "effect-request-" + resolution.id()));
            return;
        }
        ResolvedAct act = Resolutions.of(ledger.read().state())
                .act(resolution, Motions.of(ledger.read().state()))
                .orElseThrow();
        DomainException refusal = refusal(consortium, act, proofs.apply(consortium, effect.requested()));
        if (refusal != null && refusal.kind() == Kind.UNAVAILABLE) {
            LOG.log(Level.WARNING, "Resolution {0} is carried out later: {1}", resolution.id(), refusal.detail());
            return;
        }
        ledger.execute(
                new RecordEffect(resolution.id(), refusal),
                Request.of(self, "effect-" + resolution.id() + "-" + effect.attempts()));
    }

    private @Nullable DomainException refusal(ConsortiumId consortium, ResolvedAct act, ProvenEntry proof) {
        try {
            acts.carryOut(consortium, act, proof);
            return null;
        } catch (DomainException refusal) {
            return refusal.slug().equals("resolution-carried-out") ? null : refusal;
        }
    }
}
