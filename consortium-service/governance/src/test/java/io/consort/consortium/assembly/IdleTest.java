package io.consort.consortium.assembly;

import static io.consort.consortium.Histories.CHARTER;
import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Runtime.onPlatform;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Runtime;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.closing.ServiceLedgers;
import io.consort.consortium.closing.Tidings;
import io.consort.consortium.deadline.Deadlines;
import io.consort.consortium.decision.DueDecisions;
import io.consort.consortium.decision.EffectsElsewhere;
import io.consort.consortium.dues.Invoicing;
import io.consort.consortium.dues.Payments;
import io.consort.consortium.engagement.AffiliationWatch;
import io.consort.consortium.engagement.RegisterWatch;
import io.consort.consortium.exit.ExitDesks;
import io.consort.consortium.exit.Settlements;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.minutes.MinutesDeadlines;
import io.consort.consortium.organisation.InMemoryIdentityProvider;
import io.consort.consortium.organisation.Provisioning;
import io.consort.consortium.organisation.RegisterAffiliations;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.consortium.succession.Successions;
import io.consort.consortium.succession.SuccessionsElsewhere;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens by itself costs nothing for consortia in which nothing is due, however many there are. */
class IdleTest {

    /** A patrol looks at twenty ledgers a round whether they were written by a version that leaves no mark: one exact key each. */
    private static final int PATROL = 20;

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final ReadStore store = new ReadStore();
    private final Runtime runtime = new Runtime(store, clock);

    @ParameterizedTest
    @ValueSource(ints = {30, 300})
    void anIdlePlatformReadsNothingOfAnyConsortium(int many) {
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = runtime.start(clock)) {
            Rounds<ConsortiumState, ConsortiumEvent> rounds = rounds(ledgers);
            onPlatform(ledgers, new RegisterOrganisation(OFFICE, profile("Office")));
            for (int i = 0; i < many; i++) {
                onPlatform(ledgers, new FoundConsortium(new ConsortiumId("c" + i), FOUNDATION, CHARTER));
            }
            rounds.go();
            Foundations founded =
                    Foundations.of(ledgers.ledger(LedgerId.PLATFORM).read().state());
            assertThat(founded.byId()).hasSize(many);
            assertThat(founded.opening()).as("all are open after one round").isEmpty();
            for (int i = 0; i < 10; i++) {
                now = now.plus(Rounds.QUIET);
                rounds.go();
            }
            ledgers.open().forEach(ledgers::letGo);
            assertThat(runtime.agenda().find(LedgerId.PLATFORM)).isPresent();
            store.reads = 0;
            for (int round = 1; round <= 5; round++) {
                now = now.plus(Duration.ofSeconds(5));
                rounds.go();
                assertThat(store.reads).isLessThanOrEqualTo(round * PATROL);
                assertThat(ledgers.open()).isEmpty();
            }
        }
    }

    private Rounds<ConsortiumState, ConsortiumEvent> rounds(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        RoundsConfiguration all = new RoundsConfiguration();
        return all.rounds(
                ledgers,
                runtime.agenda(),
                clock,
                new RegisterWatch(runtime.agenda()),
                new AffiliationWatch(new RegisterAffiliations(ledgers), clock),
                new DueDecisions(new BallotSecrets(new byte[] {1}), clock),
                new MinutesDeadlines(clock),
                new Deadlines(clock),
                new Payments(new NoService()),
                all.outbox(
                        ledgers,
                        clock,
                        new Founding(ledgers),
                        new Provisioning(ledgers, new InMemoryIdentityProvider()),
                        new Successions(ledgers, runtime.agenda()),
                        new Tidings(
                                new ServiceLedgers(new NoService(), new NoService(), new NoService(), new NoService())),
                        new SuccessionsElsewhere(new NoService(), NoService::prove),
                        new EffectsElsewhere(new NoService(), NoService::prove),
                        new Settlements(
                                new ExitDesks(new NoService(), new NoService(), new NoService(), new NoService())),
                        new Invoicing(new NoService())));
    }
}
