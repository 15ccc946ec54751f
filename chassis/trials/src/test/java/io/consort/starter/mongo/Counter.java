package io.consort.starter.mongo;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.NoteSigner;
import io.consort.starter.ledger.LedgersAutoConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One replica of a service that counts, set up as every service is, on the store of some address. */
record Counter(Ledgers<Counter.Count, Counter.CountEvent> ledgers) {

    static final LedgerId LEDGER = new LedgerId("sematech");

    private static final String KEY = NoteSigner.generate("test").secretText();
    private static final Actor ANNA = Actor.of("anna", "acme");

    sealed interface CountEvent extends Event {
        record Counted(int by) implements CountEvent {
            @Override
            public String subject() {
                return "count";
            }
        }
    }

    record Count(int value) {}

    @Configuration(proxyBeanMethods = false)
    static class Service {

        @Bean
        LedgerDefinition<Count, CountEvent> definition() {
            return new LedgerDefinition<>(
                    "counter",
                    Count.class,
                    new Count(0),
                    (count, event, header) -> switch (event) {
                        case CountEvent.Counted(int by) -> new Count(count.value() + by);
                    },
                    EventTypes.of(CountEvent.class)
                            .with("counter.counted.v1", CountEvent.Counted.class)
                            .build());
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        /** Nobody tends the ledgers: the store is asked nothing but what a test asks. */
        @Bean
        static BeanDefinitionRegistryPostProcessor untended() {
            return registry -> registry.removeBeanDefinition("tending");
        }
    }

    /** Runs a replica for as long as that takes. */
    static void run(String uri, Consumer<Counter> use) {
        run(uri, LedgerSettings.standard(), use);
    }

    /** The same, where whatever is asked is to be done however busy the machine is. */
    static void runPatiently(String uri, Consumer<Counter> use) {
        Duration patience = Duration.ofMinutes(2);
        run(
                uri
                        + "&serverSelectionTimeoutMS=120000&connectTimeoutMS=120000&socketTimeoutMS=120000&waitQueueTimeoutMS=120000",
                new LedgerSettings(patience, patience, 16_384, patience, 10_000),
                use);
    }

    @SuppressWarnings("unchecked")
    private static void run(String uri, LedgerSettings settings, Consumer<Counter> use) {
        new ApplicationContextRunner()
                .withBean(LedgerSettings.class, () -> settings)
                .withConfiguration(AutoConfigurations.of(
                        MongoAutoConfiguration.class,
                        MongoLedgerAutoConfiguration.class,
                        LedgersAutoConfiguration.class))
                .withUserConfiguration(Service.class)
                .withPropertyValues(
                        "spring.application.name=counter",
                        "consort.ledger.origin=test",
                        "consort.ledger.signing-key=" + KEY,
                        "spring.mongodb.uri=" + uri)
                .run(context -> use.accept(new Counter(context.getBean(Ledgers.class))));
    }

    /** Counts one more, under a name that is counted once. */
    Receipt<CountEvent> count(String name) {
        return ledgers.ledger(LEDGER)
                .execute((state, context) -> List.of(new CountEvent.Counted(1)), Request.of(ANNA, name));
    }

    int value() {
        return ledgers.ledger(LEDGER).read().state().value();
    }
}
