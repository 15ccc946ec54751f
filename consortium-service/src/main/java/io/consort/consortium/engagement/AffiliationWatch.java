package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.FoundedConsortium;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.separation.Groups;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.View;
import io.consort.kernel.problem.DomainException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The process that has each consortium note who belongs together by the platform's register. A ledger is looked at when it, the
 * register, or the day has changed since the last look; ledgers at rest are not opened for their own sake. What is noted has a
 * name of its own as idempotency key, so it does not matter how many replicas run this.
 */
public final class AffiliationWatch {

    private static final System.Logger LOG = System.getLogger(AffiliationWatch.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Affiliations affiliations;
    private final Clock clock;
    private final Map<LedgerId, Look> looks = new ConcurrentHashMap<>();

    public AffiliationWatch(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Affiliations affiliations, Clock clock) {
        this.ledgers = ledgers;
        this.affiliations = affiliations;
        this.clock = clock;
    }

    /** Looks at each ledger that something has changed for. */
    public void sweep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        View<ConsortiumState> register = ledgers.ledger(LedgerId.PLATFORM).read();
        Set<LedgerId> open = new HashSet<>(ledgers.open());
        for (FoundedConsortium each : register.state().foundations().byId().values()) {
            LedgerId id = LedgerId.of(each.id());
            Look before = looks.get(id);
            if (before == null || !before.isOf(register.size(), today) || open.contains(id)) {
                look(id, register.size(), today, before);
            }
        }
    }

    private void look(LedgerId id, long register, LocalDate today, @Nullable Look before) {
        try {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(id);
            View<ConsortiumState> view = ledger.read();
            if (!view.state().life().takesEntries() && !view.state().life().hasEnded()) {
                return; // suspended: looked at again until it is not
            }
            Look now = new Look(register, view.size(), today);
            if (!now.equals(before)
                    && view.state().consortium() != null
                    && view.state().life().takesEntries()) {
                note(ledger, view.state(), now);
            }
            looks.put(id, now);
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Affiliations in ledger {0} are noted later: {1}", id, refusal.detail());
        }
    }

    private void note(Ledger<ConsortiumState, ConsortiumEvent> ledger, ConsortiumState state, Look now) {
        Groups groups = state.interests().groups();
        Map<OrganisationId, OrganisationId> heads = new HashMap<>();
        for (OrganisationId each : Involved.organisations(state)) {
            OrganisationId head = affiliations.headOf(each, now.day());
            if (!groups.headOf(each, now.day()).equals(head)) {
                heads.put(each, head);
            }
        }
        if (!heads.isEmpty()) {
            ledger.execute(
                    new NoteAffiliations(heads, now.day()),
                    Request.of(SELF, "affiliations-" + now.register() + "-" + now.size() + "-" + now.day()));
        }
    }

    /**
     * When a ledger was last looked at.
     *
     * @param register how many entries the platform's ledger had
     * @param size how many the ledger itself had
     */
    private record Look(long register, long size, LocalDate day) {
        boolean isOf(long entries, LocalDate date) {
            return register == entries && day.equals(date);
        }
    }
}
