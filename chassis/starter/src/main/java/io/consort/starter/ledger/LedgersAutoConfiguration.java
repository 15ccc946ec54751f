package io.consort.starter.ledger;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.MarkedStore;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.HeapBudget;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.starter.security.SecurityAutoConfiguration;
import io.consort.starter.web.Answers;
import io.consort.starter.web.RequestDigest;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service that says what its ledgers are, by a {@link LedgerDefinition}, has them run, tended, shown and measured. */
@AutoConfiguration(
        after = SecurityAutoConfiguration.class,
        afterName = "io.consort.starter.mongo.MongoLedgerAutoConfiguration")
@ConditionalOnBean(LedgerDefinition.class)
@EnableConfigurationProperties(LedgerProperties.class)
@Import({
    LedgerController.class,
    LedgerHeadController.class,
    PlatformLedgerController.class,
    WrittenLedgersController.class
})
public class LedgersAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    LedgerSettings ledgerSettings(LedgerProperties properties) {
        return LedgerSettings.standard().withClockTolerance(properties.clockTolerance());
    }

    @Bean
    Checkpoints checkpoints(LedgerProperties properties, SignedCheckpoints signed) {
        return new Checkpoints(properties.origin(), signed, properties.keys());
    }

    @Bean(destroyMethod = "") // closed by Tending, in its turn
    <S, E extends Event> Ledgers<S, E> ledgers(
            LedgerDefinition<S, E> definition,
            BlockStore store,
            Agenda agenda,
            Checkpoints checkpoints,
            LedgerProperties properties,
            LedgerSettings settings,
            HeapBudget budget,
            Clock clock) {
        return new Ledgers<>(
                definition,
                new MarkedStore(store, agenda, clock),
                checkpoints,
                new Seal(properties.secrets("consort-snapshot-seal-v1").getFirst()),
                settings,
                budget,
                clock);
    }

    /** What all ledgers together may take of what the heap may grow to, less what the rest of a service takes. */
    @Bean
    HeapBudget heapBudget(@Value("${consort.ledger.heap-share:0.75}") double share, Clock clock) {
        return HeapBudget.ofHeap(share, clock);
    }

    @Bean
    RequestDigest requestDigest(LedgerProperties properties) {
        return new RequestDigest(properties.secrets("consort-request-digest-v1"));
    }

    @Bean
    <S, E extends Event> Answers<S, E> answers(Ledgers<S, E> ledgers) {
        return new Answers<>(ledgers);
    }

    @Bean
    <S, E extends Event> Transparency<S, E> transparency(
            Ledgers<S, E> ledgers, LedgerDefinition<S, E> definition, VerifierKey key) {
        return new Transparency<>(ledgers, definition, key);
    }

    @Bean
    VerifierKey verifierKey(Checkpoints checkpoints) {
        return new VerifierKey(checkpoints.keys().toString());
    }

    @Bean
    Tending tending(Ledgers<?, ?> ledgers) {
        return new Tending(ledgers);
    }

    @Bean
    LedgersHealth ledgersHealthIndicator(Ledgers<?, ?> ledgers) {
        return new LedgersHealth(ledgers);
    }

    @Bean
    MeterBinder ledgersMetrics(Ledgers<?, ?> ledgers) {
        return registry -> {
            Gauge.builder("consort.ledgers.open", ledgers, all -> all.open().size())
                    .description("Ledgers in memory")
                    .register(registry);
            Gauge.builder(
                            "consort.ledgers.refused",
                            ledgers,
                            all -> all.refused().size())
                    .description("Ledgers that failed their audit")
                    .register(registry);
            Gauge.builder(
                            "consort.ledgers.too.large",
                            ledgers,
                            all -> all.tooLarge().size())
                    .description("Ledgers for which there is not memory enough")
                    .register(registry);
            Gauge.builder(
                            "consort.ledgers.heap.budget",
                            ledgers,
                            all -> all.budget().total())
                    .description("What the ledgers may take of the heap together")
                    .baseUnit("bytes")
                    .register(registry);
            Gauge.builder(
                            "consort.ledgers.heap.taken",
                            ledgers,
                            all -> all.budget().taken())
                    .description("What the open ledgers take of the heap, as estimated")
                    .baseUnit("bytes")
                    .register(registry);
            Gauge.builder("consort.ledgers.scrubbed", ledgers, LedgersAutoConfiguration::leastScrubbed)
                    .description("How much was read again of the open ledger that is furthest behind, from 0 to 1")
                    .register(registry);
            Gauge.builder(
                            "consort.ledgers.clock.off",
                            ledgers,
                            all -> all.clockOff().size())
                    .description("Ledgers that nothing is written to because a clock cannot be right")
                    .register(registry);
            Gauge.builder("consort.ledgers.newer", ledgers, all -> all.newer().size())
                    .description("Ledgers that a later version of the service has written to")
                    .register(registry);
        };
    }

    private static double leastScrubbed(Ledgers<?, ?> ledgers) {
        return ledgers.scrubbed().values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
    }
}
