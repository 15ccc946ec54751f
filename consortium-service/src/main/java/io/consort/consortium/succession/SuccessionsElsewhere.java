package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.ServiceActs;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.DemergerId;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The process that has the other services carry successions and demergers out; at each service what passes in part before what passes
 * whole, which would leave nothing to divide. The note of each stands in this ledger, and goes over with its proof;
 * each service does it once. A service that cannot be reached, or refuses, is asked again: nothing stays with an organisation that is no
 * more. So it does not matter where this stops, or how many replicas run it.
 */
public final class SuccessionsElsewhere implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final System.Logger LOG = System.getLogger(SuccessionsElsewhere.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

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
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        ConsortiumId consortium = new ConsortiumId(ledger.id().value());
        Successors successors = Successors.of(ledger.read().state());
        boolean everywhere = true;
        for (Demergers.Noted each : successors.demergers().passing()) {
            DemergerId id = each.demerger().id();
            for (String service : each.untold()) {
                boolean done = carriesOut(
                        consortium, service + '/' + Warrant.DEMERGE, "demerger-" + consortium + "-" + id, each.seq());
                if (done) {
                    ledger.execute(
                            new RecordDemergerTold(id, service),
                            Request.of(SELF, "demerger-told-" + id + "-" + service));
                }
                everywhere &= done;
            }
        }
        Demergers open = Successors.of(ledger.read().state()).demergers();
        for (OrganisationId each : successors.passing()) {
            for (String service : successors.untold(each).toList()) {
                boolean done = !open.isAwaited(each, service)
                        && carriesOut(
                                consortium,
                                service + '/' + Warrant.SUCCEED,
                                "succession-" + consortium + "-" + each,
                                successors.notedAt(each));
                if (done) {
                    ledger.execute(
                            new RecordTold(each, service), Request.of(SELF, "succession-told-" + each + "-" + service));
                }
                everywhere &= done;
            }
        }
        return everywhere;
    }

    private boolean carriesOut(ConsortiumId consortium, String act, String key, long noted) {
        try {
            acts.carryOut(consortium, act, key, proofs.apply(consortium, noted));
            return true;
        } catch (DomainException refusal) {
            if (refusal.slug().equals("resolution-carried-out")) {
                return true;
            }
            LOG.log(
                    Level.WARNING,
                    "{0} is done for entry {1} of {2} later: {3}",
                    act,
                    noted,
                    consortium,
                    refusal.detail());
            return false;
        }
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        Successors successors = Successors.of(state);
        return successors.passing().isEmpty()
                        && successors.demergers().passing().isEmpty()
                ? Agenda.NEVER
                : now;
    }

    @Override
    public Set<String> topics(ConsortiumState state) {
        return Set.of();
    }
}
