package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * The process that has the IP ledger do what resolutions bring about there. What is asked for stands in this ledger, and the
 * IP ledger does it once for each resolution; so it does not matter where this stops, or how many replicas run it.
 */
public final class SchemeEnactments {

    private static final System.Logger LOG = System.getLogger(SchemeEnactments.class.getName());

    private final SchemeLedger schemes;

    public SchemeEnactments(SchemeLedger schemes) {
        this.schemes = schemes;
    }

    /** Asks for everything that a consortium's resolutions wait for, once. */
    void sweep(ConsortiumId consortium, Ledger<ConsortiumState, ConsortiumEvent> ledger, Actor self) {
        ConsortiumState state = ledger.read().state();
        for (Resolution resolution : state.resolutions().awaiting()) {
            Proposal proposal =
                    state.motions().require(resolution.motion()).question().proposal();
            if (resolution.effect().stage() == EffectStage.REQUESTED
                    && proposal instanceof Proposal.EnactScheme scheme) {
                ask(consortium, ledger, self, resolution, scheme);
            }
        }
    }

    private void ask(
            ConsortiumId consortium,
            Ledger<ConsortiumState, ConsortiumEvent> ledger,
            Actor self,
            Resolution resolution,
            Proposal.EnactScheme scheme) {
        DomainException refusal = refusal(consortium, resolution, scheme);
        if (refusal != null && refusal.kind() == Kind.UNAVAILABLE) {
            LOG.log(Level.WARNING, "Resolution {0} is carried out later: {1}", resolution.id(), refusal.detail());
            return;
        }
        ledger.execute(
                new RecordEffect(resolution.id(), refusal),
                Request.of(
                        self,
                        "effect-" + resolution.id() + "-" + resolution.effect().attempts()));
    }

    private @Nullable DomainException refusal(
            ConsortiumId consortium, Resolution resolution, Proposal.EnactScheme scheme) {
        try {
            schemes.enact(consortium, resolution.id(), scheme);
            return null;
        } catch (DomainException refusal) {
            return refusal.slug().equals("resolution-carried-out") ? null : refusal;
        }
    }
}
