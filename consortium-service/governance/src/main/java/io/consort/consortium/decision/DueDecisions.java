package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Does by itself what is due in decisions: ends votings, and lets vetoes and time locks run out. What one thing meets with keeps none of
 * the others waiting.
 */
public final class DueDecisions implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final System.Logger LOG = System.getLogger(DueDecisions.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final BallotSecrets secrets;
    private final Clock clock;

    public DueDecisions(BallotSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        ConsortiumId consortium = new ConsortiumId(ledger.id().value());
        Round round = new Round(consortium);
        round.step(() -> endVotings(consortium, ledger, round));
        round.step(() -> advanceResolutions(ledger, round));
        return round.isComplete;
    }

    private void endVotings(ConsortiumId consortium, Ledger<ConsortiumState, ConsortiumEvent> ledger, Round round) {
        BallotKeys keys = secrets.of(consortium);
        for (Voting voting : Votings.of(ledger.read().state()).over(clock.instant())) {
            round.step(() -> ledger.execute(
                    new EndVoting(voting.id(), keys.seal(voting.id())),
                    Request.of(SELF, "voting-end-" + voting.id() + "-" + voting.extensions())));
        }
    }

    private void advanceResolutions(Ledger<ConsortiumState, ConsortiumEvent> ledger, Round round) {
        ConsortiumState state = ledger.read().state();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Resolution resolution : Resolutions.of(state).awaiting()) {
            if (AdvanceResolution.isDue(state, resolution, today)) {
                round.step(() -> ledger.execute(
                        new AdvanceResolution(resolution.id()),
                        Request.of(SELF, "resolution-" + resolution.id() + "-" + resolution.stage())));
            }
        }
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        List<Resolution> awaiting = Resolutions.of(state).awaiting();
        Instant resolution = Horizon.first(
                now, day -> awaiting.stream().anyMatch(each -> AdvanceResolution.isDue(state, each, day)));
        return Votings.of(state).nextEnd().filter(resolution::isAfter).orElse(resolution);
    }

    @Override
    public Set<String> topics(ConsortiumState state) {
        return BallotBox.topics(state);
    }

    /** One look at a consortium. A defect that one thing meets with is told, and the others go on. */
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
