package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Rounds;
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
    private final Rounds rounds;

    public DueDecisions(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            SchemeEnactments enactments,
            BallotSecrets secrets,
            Clock clock) {
        this.ledgers = ledgers;
        this.enactments = enactments;
        this.secrets = secrets;
        this.clock = clock;
        this.rounds = new Rounds(ledgers, clock);
    }

    /** Does what is due, in every consortium. */
    public void sweep() {
        rounds.due().forEach(this::sweep);
    }

    /** Does what is due in one consortium whose ledger takes it. What fails is logged and left to the next sweep, and nothing else waits for it. */
    public void sweep(ConsortiumId consortium) {
        Round round = new Round(consortium);
        round.step(() -> {
            if (ledger(consortium).read().state().life().takesEntries()) {
                decide(consortium, round);
            }
        });
        if (round.isComplete) {
            rounds.again(consortium, next(ledger(consortium).latest().state()));
        }
    }

    private void decide(ConsortiumId consortium, Round round) {
        round.step(() -> endVotings(consortium, round));
        round.step(() -> advanceResolutions(consortium, round));
        round.step(() -> enactments.sweep(consortium, ledger(consortium), SELF));
    }

    private void endVotings(ConsortiumId consortium, Round round) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledger(consortium);
        BallotKeys keys = secrets.of(consortium);
        for (Voting voting : ledger.read().state().votings().over(clock.instant())) {
            round.step(() -> ledger.execute(
                    new EndVoting(voting.id(), keys.seal(voting.id())),
                    Request.of(SELF, "voting-end-" + voting.id() + "-" + voting.extensions())));
        }
    }

    private void advanceResolutions(ConsortiumId consortium, Round round) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledger(consortium);
        ConsortiumState state = ledger.read().state();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Resolution resolution : state.resolutions().awaiting()) {
            if (AdvanceResolution.isDue(state, resolution, today)) {
                round.step(() -> ledger.execute(
                        new AdvanceResolution(resolution.id()),
                        Request.of(SELF, "resolution-" + resolution.id() + "-" + resolution.stage())));
            }
        }
    }

    private Ledger<ConsortiumState, ConsortiumEvent> ledger(ConsortiumId consortium) {
        return ledgers.ledger(LedgerId.of(consortium));
    }

    private Instant next(ConsortiumState state) {
        Instant latest = clock.instant().plus(REST);
        return state.votings()
                .nextEnd()
                .filter(each -> state.life().takesEntries() && each.isBefore(latest))
                .orElse(latest);
    }

    /** One look at a consortium. A defect that one thing meets with is told, and keeps neither the others nor other consortia waiting. */
    private static final class Round {
        private final ConsortiumId consortium;
        private boolean isComplete = true;

        private Round(ConsortiumId consortium) {
            this.consortium = consortium;
        }

        private void step(Runnable step) {
            try {
                step.run();
            } catch (DomainException refusal) {
                isComplete = false;
                LOG.log(
                        Level.WARNING,
                        "Something due in {0} is left to the next round: {1}",
                        consortium,
                        refusal.detail());
            } catch (RuntimeException defect) {
                isComplete = false;
                LOG.log(Level.ERROR, "Something due in " + consortium + " cannot be done", defect);
            }
        }
    }
}
