package io.consort.starter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.InMemoryAgenda;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.HeapBudget;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.starter.web.Answers;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class LedgersAutoConfigurationTest {

    private static final String KEY = NoteSigner.generate("test").secretText();
    private static final LedgerId LEDGER = new LedgerId("alpha");

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LedgersAutoConfiguration.class))
            .withPropertyValues(
                    "spring.application.name=counter",
                    "consort.ledger.origin=consort.example",
                    "consort.ledger.signing-key=" + KEY);

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
    static class Counter {
        private final InMemoryBlockStore store = new InMemoryBlockStore();

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
        BlockStore store() {
            return store;
        }

        @Bean
        Agenda agenda() {
            return new InMemoryAgenda();
        }

        @Bean
        SignedCheckpoints signed() {
            return new InMemorySignedCheckpoints();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Test
    void runsNothingForAServiceWithoutALedger() {
        runner.run(context -> assertThat(context).doesNotHaveBean(Ledgers.class).doesNotHaveBean(Answers.class));
    }

    @Test
    void runsTendsAndShowsTheLedgersOfAService() {
        runner.withUserConfiguration(Counter.class)
                .run(context -> assertThat(context)
                        .hasSingleBean(Ledgers.class)
                        .hasSingleBean(Answers.class)
                        .hasSingleBean(Tending.class)
                        .hasSingleBean(LedgerController.class)
                        .hasSingleBean(LedgersHealth.class));
    }

    @Test
    void doesNotStartWithoutAKeyAndDoesNotRepeatABadOne() {
        runner.withUserConfiguration(Counter.class)
                .withPropertyValues("consort.ledger.signing-key=PRIVATE+KEY+not-one")
                .run(context -> {
                    assertThat(context).hasFailed();
                    Throwable cause = context.getStartupFailure();
                    while (cause.getCause() != null) {
                        cause = cause.getCause();
                    }
                    assertThat(cause.getMessage()).doesNotContain("not-one");
                });
    }

    @Test
    @SuppressWarnings("unchecked")
    void signsWhatHasGrownBesideTheCommands() {
        runner.withUserConfiguration(Counter.class).run(context -> {
            Ledgers<Count, CountEvent> ledgers = context.getBean(Ledgers.class);
            count(ledgers, "k1");
            SignedCheckpoints signed = context.getBean(SignedCheckpoints.class);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(signed.last("consort.example/api/counter/consortia/alpha"))
                            .isPresent());
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsASnapshotOfWhatItAcceptedWhenItIsClosed() {
        AtomicReference<BlockStore> store = new AtomicReference<>();
        runner.withUserConfiguration(Counter.class).run(context -> {
            store.set(context.getBean(BlockStore.class));
            count(context.getBean(Ledgers.class), "k1");
            assertThat(store.get().memo(LEDGER, "snapshot-v3-fold-1")).isEmpty();
        });
        // The runner has closed the context.
        assertThat(store.get().memo(LEDGER, "snapshot-v3-fold-1")).isPresent();
        assertThat(store.get().block(LEDGER, 1)).isPresent();
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhatTheLedgersTakeOfTheHeap() {
        runner.withUserConfiguration(Counter.class)
                .withPropertyValues("consort.ledger.heap-share=0.5")
                .run(context -> {
                    HeapBudget budget = context.getBean(HeapBudget.class);
                    assertThat(budget.total()).isLessThan(Runtime.getRuntime().maxMemory() / 2);
                    count(context.getBean(Ledgers.class), "k1");

                    SimpleMeterRegistry registry = new SimpleMeterRegistry();
                    context.getBean("ledgersMetrics", MeterBinder.class).bindTo(registry);
                    assertThat(registry.get("consort.ledgers.heap.budget")
                                    .gauge()
                                    .value())
                            .isEqualTo(budget.total());
                    assertThat(registry.get("consort.ledgers.heap.taken")
                                    .gauge()
                                    .value())
                            .isPositive();
                    assertThat(registry.get("consort.ledgers.too.large").gauge().value())
                            .isZero();
                    assertThat(registry.get("consort.ledgers.scrubbed").gauge().value())
                            .isOne();
                    assertThat(context.getBean(LedgersHealth.class).health().getDetails())
                            .containsKeys("open", "refused", "tooLarge", "heapTaken", "heapBudget", "scrubbing");
                });
    }

    private static void count(Ledgers<Count, CountEvent> ledgers, String key) {
        Command<Count, CountEvent> command = (state, context) -> List.of(new CountEvent.Counted(1));
        ledgers.ledger(LEDGER).execute(command, Request.of(Actor.of("anna", "acme"), key));
    }
}
