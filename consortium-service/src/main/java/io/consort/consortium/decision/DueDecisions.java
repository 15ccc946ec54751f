package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The process that does by itself what is due: ends votings, lets vetoes and time locks run out, and has other services carry
 * out what was resolved. Each step has a name of its own as idempotency key, so it does not matter how many replicas run this or
 * where one stops. A ledger that is in use is looked at each time, another one when something is due in it and once an hour.
 */
public final class DueDecisions {

    private static final System.Logger LOG = System.getLogger(DueDecisions.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");
    private static final Duration REST = Duration.ofHours(1);

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final SchemeEnactments enactments;
    private final BallotSecrets secrets;
    private final Clock clock;
    private final Map<ConsortiumId, Instant> next = new ConcurrentHashMap<>();

    public DueDecisions(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            SchemeEnactments enactments,
            BallotSecrets secrets,
            Clock clock) {
        this.ledgers = ledgers;
        this.enactments = enactments;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Does what is due, in every consortium. */
    public void sweep() {
        Set<LedgerId> inUse = new HashSet<>(ledgers.open());
        ledgers.ledger(LedgerId.PLATFORM).read().state().foundations().byId().keySet().stream()
                .map(ConsortiumId::new)
                .filter(each -> inUse.contains(LedgerId.of(each))
                        || !clock.instant().isBefore(next.getOrDefault(each, Instant.MIN)))
                .forEach(this::sweep);
    }

    /** Does what is due in one consortium; a failure is logged and left to the next sweep. */
    public void sweep(ConsortiumId consortium) {
        try {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(consortium));
            if (!ledger.read().state().life().takesEntries()) {
                next.put(consortium, clock.instant().plus(REST));
                return;
            }
            endVotings(ledger, secrets.of(consortium));
            advanceResolutions(ledger);
            enactments.sweep(consortium, ledger, SELF);
            next.put(consortium, next(ledger.latest().state()));
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Deadlines of {0} are left to the next round: {1}", consortium, refusal.detail());
        }
    }

    private void endVotings(Ledger<ConsortiumState, ConsortiumEvent> ledger, BallotKeys keys) {
        for (Voting voting : ledger.read().state().votings().over(clock.instant())) {
            ledger.execute(
                    new EndVoting(voting.id(), keys.seal(voting.id())),
                    Request.of(SELF, "voting-end-" + voting.id() + "-" + voting.extensions()));
        }
    }

    private void advanceResolutions(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        ConsortiumState state = ledger.read().state();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Resolution resolution : state.resolutions().awaiting()) {
            if (AdvanceResolution.isDue(state, resolution, today)) {
                ledger.execute(
                        new AdvanceResolution(resolution.id()),
                        Request.of(SELF, "resolution-" + resolution.id() + "-" + resolution.stage()));
            }
        }
    }

    private Instant next(ConsortiumState state) {
        Instant latest = clock.instant().plus(REST);
        return state.votings().nextEnd().filter(each -> each.isBefore(latest)).orElse(latest);
    }
}
