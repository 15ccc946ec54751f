package io.consort.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.HeapBudget;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.witness.Witnesses;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.closure.ClosureAutoConfiguration;
import io.consort.starter.closure.ClosureEndpoints;
import io.consort.starter.ledger.LedgerHouse;
import io.consort.starter.ledger.LedgersAutoConfiguration;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import io.consort.starter.witness.WitnessAutoConfiguration;
import io.consort.starter.witness.WitnessDesk;
import io.consort.starter.witness.WitnessEndpoints;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that counts, and weighs in ledgers beside those, on the embedded store, as it is started again and again. */
class NamedLedgersTest {

    private static final LedgerId LEDGER = new LedgerId("sematech");
    private static final String KEY = NoteSigner.generate("test").secretText();
    private static final String SNAPSHOT = "snapshot-v3-fold-1";

    @TempDir
    private Path folder;

    record Counted(int by) implements Event {
        @Override
        public String subject() {
            return "count";
        }
    }

    record Weighed(int grams) implements Event {
        @Override
        public String subject() {
            return "weight";
        }
    }

    record Count(int value) {}

    /** Of the same shape, so that nothing but its name tells one from the other. */
    record Weight(int value) {}

    private static final LedgerDefinition<Count, Counted> COUNT = new LedgerDefinition<>(
            "counter",
            Count.class,
            new Count(0),
            (count, event, header) -> new Count(count.value() + event.by()),
            EventTypes.of(Counted.class)
                    .with("counter.counted.v1", Counted.class)
                    .build());

    private static final LedgerDefinition<Weight, Weighed> WEIGHT = new LedgerDefinition<>(
                    "counter",
                    Weight.class,
                    new Weight(0),
                    (weight, event, header) -> new Weight(weight.value() + event.grams()),
                    EventTypes.of(Weighed.class)
                            .with("counter.weighed.v1", Weighed.class)
                            .build())
            .named("weight");

    @Configuration(proxyBeanMethods = false)
    static class Service {

        @Bean
        LedgerDefinition<Count, Counted> definition() {
            return COUNT;
        }

        @Bean
        Ledgers<Weight, Weighed> weights(LedgerHouse house) {
            return house.run(WEIGHT);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Injected injected(Ledgers<?, ?> some, Ledgers<Count, Counted> counts, Ledgers<Weight, Weighed> weights) {
            return new Injected(some, counts, weights);
        }
    }

    /** What is asked for by its types. */
    record Injected(Ledgers<?, ?> some, Ledgers<Count, Counted> counts, Ledgers<Weight, Weighed> weights) {}

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    MongoAutoConfiguration.class, MongoLedgerAutoConfiguration.class, LedgersAutoConfiguration.class))
            .withPropertyValues(
                    "spring.application.name=counter",
                    "consort.ledger.origin=test",
                    "consort.ledger.signing-key=" + KEY);

    private void run(Consumer<AssertableApplicationContext> use) {
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0)) {
            service.withUserConfiguration(Service.class)
                    .withPropertyValues("spring.mongodb.uri=" + store.uri())
                    .run(use::accept);
        }
    }

    private static void count(Injected all, String key, int by) {
        all.counts()
                .ledger(LEDGER)
                .execute((_, _) -> List.of(new Counted(by)), Request.of(Actor.of("anna", "acme"), key));
    }

    private static void weigh(Injected all, String key, int grams) {
        all.weights()
                .ledger(LEDGER)
                .execute((_, _) -> List.of(new Weighed(grams)), Request.of(Actor.of("anna", "acme"), key));
    }

    private static int counted(Injected all) {
        return all.counts().ledger(LEDGER).read().state().value();
    }

    private static int weighed(Injected all) {
        return all.weights().ledger(LEDGER).read().state().value();
    }

    private static MongoDatabase database(AssertableApplicationContext context) {
        return context.getBean(MongoClient.class).getDatabase("counter");
    }

    private static void until(BooleanSupplier holds) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        while (!holds.getAsBoolean() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @Test
    void bothAreSignedKeptAndOpenedAgain() {
        run(context -> {
            Injected all = context.getBean(Injected.class);
            assertThat(all.some()).isSameAs(all.counts()).isNotSameAs(all.weights());
            count(all, "k", 1);
            count(all, "k2", 1);
            weigh(all, "k", 1_000);
            SignedCheckpoints signed = context.getBean(SignedCheckpoints.class);
            until(() -> signed.last("test/api/counter/consortia/sematech").isPresent()
                    && signed.last("test/api/counter/consortia/sematech/ledgers/weight")
                            .isPresent());
            LedgerHouse house = context.getBean(LedgerHouse.class);
            assertThat(house.agenda(all.weights()).markedSince(Instant.EPOCH)).hasSize(1);
            assertThat(context.getBean(HeapBudget.class).taken()).isGreaterThanOrEqualTo(2 * 128 * 1024);
        });
        run(context -> {
            assertThat(database(context).listCollectionNames())
                    .contains(
                            "blocks",
                            "memos",
                            "parts",
                            "agenda",
                            "blocks.weight",
                            "memos.weight",
                            "parts.weight",
                            "agenda.weight");
            assertThat(database(context).getCollection("blocks").countDocuments())
                    .isEqualTo(2);
            assertThat(database(context).getCollection("blocks.weight").countDocuments())
                    .isEqualTo(1);
            assertThat(new MongoNamedStores(context.getBean(MongoClient.class), "counter")
                            .blocks("weight")
                            .memo(LEDGER, SNAPSHOT))
                    .isPresent();
            Injected all = context.getBean(Injected.class);
            assertThat(counted(all)).isEqualTo(2);
            assertThat(weighed(all)).isEqualTo(1_000);
            weigh(all, "k2", 1);
            assertThat(weighed(all)).isEqualTo(1_001);
        });
        run(context -> {
            Injected all = context.getBean(Injected.class);
            assertThat(counted(all)).isEqualTo(2);
            assertThat(weighed(all)).isEqualTo(1_001);
        });
    }

    @Test
    void aSnapshotOfOneIsNoneOfTheOther() {
        run(context -> {
            Injected all = context.getBean(Injected.class);
            count(all, "k", 7);
            weigh(all, "k", 1_000);
        });
        run(context -> {
            for (String kind : List.of("memos", "parts")) {
                for (Document each : database(context).getCollection(kind).find()) {
                    database(context)
                            .getCollection(kind + ".weight")
                            .replaceOne(new Document("_id", each.get("_id")), each, new ReplaceOptions().upsert(true));
                }
            }
            Injected all = context.getBean(Injected.class);
            assertThat(weighed(all)).isEqualTo(1_000);
            assertThat(counted(all)).isEqualTo(7);
        });
    }

    @Test
    void oneThatWasTamperedWithIsRefusedAndTheOtherServes() {
        run(context -> {
            Injected all = context.getBean(Injected.class);
            count(all, "k", 7);
            weigh(all, "k", 1_000);
        });
        run(context -> {
            database(context).getCollection("memos.weight").drop();
            database(context)
                    .getCollection("blocks.weight")
                    .updateMany(new Document(), Updates.set("entries", List.of("{}")));
            Injected all = context.getBean(Injected.class);
            assertThatThrownBy(() -> weighed(all))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> assertThat(refusal.slug()).isEqualTo("ledger-refused"));
            assertThat(counted(all)).isEqualTo(7);
            count(all, "k2", 1);
            assertThat(counted(all)).isEqualTo(8);

            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            context.getBean("ledgersMetrics", MeterBinder.class).bindTo(registry);
            assertThat(refused(registry, "counter")).isZero();
            assertThat(refused(registry, "counter.weight")).isOne();
            var details = context.getBean(HealthIndicator.class).health().getDetails();
            assertThat(details).containsEntry("refused", List.of()).containsEntry("open", 1);
            assertThat(details.get("counter.weight").toString()).contains("refused=[sematech]", "open=0");
        });
    }

    private static double refused(SimpleMeterRegistry registry, String ledger) {
        return registry.get("consort.ledgers.refused")
                .tag("ledger", ledger)
                .gauge()
                .value();
    }

    /** What belongs to the main ledgers, beside what the others need for theirs. */
    @Configuration(proxyBeanMethods = false)
    static class Main {

        @Bean
        Answers<Weight, Weighed> weightAnswers(Ledgers<Weight, Weighed> weights) {
            return new Answers<>(weights);
        }

        @Bean
        LedgerClosing<Count, Counted> closing() {
            return new LedgerClosing<>(_ -> Closure.NEVER, _ -> List.of(), _ -> new Counted(0));
        }

        @Bean
        Witnessing<Count, Counted> witnessing() {
            return new Witnessing<>(
                    _ -> Witnesses.EMPTY, (id, organisation, key) -> new Counted(0), (id, on) -> new Counted(0));
        }

        @Bean
        Standings standings() {
            return (consortium, organisation) -> Optional.of(Role.MEMBER);
        }
    }

    /** Asked for by their types, each is that of its kind; by none, the main one. */
    record Asked(
            Answers<Weight, Weighed> weights,
            Answers<Count, Counted> counts,
            Answers<?, ?> some,
            WitnessDesk<?, ?> desk) {}

    @Test
    void whatTheMainLedgersHaveTheyKeep() {
        service.withUserConfiguration(Service.class, Main.class)
                .withConfiguration(
                        AutoConfigurations.of(ClosureAutoConfiguration.class, WitnessAutoConfiguration.class))
                .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1")
                .withBean(Asked.class)
                .run(context -> {
                    assertThat(context).hasSingleBean(ClosureEndpoints.class).hasSingleBean(WitnessEndpoints.class);
                    Asked asked = context.getBean(Asked.class);
                    assertThat(asked.counts().definition()).isSameAs(COUNT);
                    assertThat(asked.some()).isSameAs(asked.counts());
                    assertThat(asked.weights().definition()).isSameAs(WEIGHT);
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Twice {

        @Bean
        Ledgers<Weight, Weighed> again(LedgerHouse house) {
            return house.run(WEIGHT);
        }
    }

    /** Two that write to the same blocks in one process would only lose races to each other. */
    @Test
    void eachKindIsRunOnce() {
        service.withUserConfiguration(Service.class, Twice.class)
                .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("The ledgers of counter.weight are run already"));
    }
}
