package io.consort.starter.ledger;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.HeapBudget;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.kernel.reliance.Relying;
import io.consort.starter.security.SecurityAutoConfiguration;
import io.consort.starter.web.Answers;
import io.consort.starter.web.RequestDigest;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * A service that says what its main ledgers are, by a {@link LedgerDefinition}, has them run, tended, shown and measured. Those that it
 * has beside them are made by its {@link LedgerHouse}, which tends and measures them too; who asks for ledgers, or for {@link Answers},
 * without saying of which state and events gets the main ones.
 */
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

    @Bean
    LedgerHouse ledgerHouse(
            LedgerProperties properties,
            Checkpoints checkpoints,
            LedgerSettings settings,
            HeapBudget budget,
            Clock clock,
            BlockStore store,
            Agenda agenda,
            ObjectProvider<NamedStores> named) {
        return new LedgerHouse(
                properties,
                checkpoints,
                settings,
                budget,
                clock,
                new LedgerHouse.Lodging(store, agenda),
                named::getObject);
    }

    @Bean(destroyMethod = "") // closed by Tending, in its turn
    @Primary
    <S, E extends Event> Ledgers<S, E> ledgers(LedgerHouse house, LedgerDefinition<S, E> definition) {
        return house.run(definition);
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
    @Primary
    <S, E extends Event> Answers<S, E> answers(
            Ledgers<S, E> ledgers,
            ObjectProvider<Relying<S, E>> relying,
            ObjectProvider<FourEyes<S, E>> fourEyes,
            ObjectProvider<AskedActs> asked) {
        return new Answers<>(ledgers, relying.getIfAvailable(), fourEyes.getIfAvailable(), asked.getIfAvailable());
    }

    @Bean
    <S, E extends Event> Transparency<S, E> transparency(LedgerHouse house, Ledgers<S, E> ledgers) {
        return house.transparency(ledgers);
    }

    @Bean
    VerifierKey verifierKey(Checkpoints checkpoints) {
        return VerifierKey.of(checkpoints);
    }

    @Bean
    Tending tending(LedgerHouse house) {
        return new Tending(house);
    }

    @Bean
    LedgersHealth ledgersHealthIndicator(LedgerHouse house) {
        return new LedgersHealth(house);
    }

    @Bean
    MeterBinder ledgersMetrics(LedgerHouse house) {
        return new LedgersMetrics(house);
    }
}
