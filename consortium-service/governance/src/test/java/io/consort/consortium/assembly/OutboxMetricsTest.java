package io.consort.consortium.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Runtime;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Outbox;
import io.consort.kernel.outbox.Sender;
import io.consort.kernel.outbox.Undelivered;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.ledger.OutboxMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told in vain is counted, and so is what somebody has to see to. What waits for a person's secret is neither. */
class OutboxMetricsTest {

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void countsWhatIsSentInVainAndWhatIsGivenUp() {
        Sender<ConsortiumState, ConsortiumEvent> sender = _ -> Stream.of(
                new Message<>(
                        "finance",
                        "lost",
                        () -> {
                            throw DomainException.unavailable("service-unavailable", "Away.");
                        },
                        _ -> Optional.empty()),
                new Message<>("identity-provider", "waiting", Optional::empty, _ -> Optional.empty()));
        try (var ledgers = new Runtime().start()) {
            Outbox<ConsortiumState, ConsortiumEvent> outbox =
                    new Outbox<>(Actor.service("test"), ledgers, List.of(sender), clock);
            MeterRegistry registry = new SimpleMeterRegistry();
            new OutboxMetrics(outbox).bindTo(registry);
            outbox.run(ledgers.ledger(LedgerId.PLATFORM));
            assertThat(gauge(registry, "undelivered")).isEqualTo(1);
            assertThat(gauge(registry, "given.up")).isZero();
            now = now.plus(Undelivered.GIVEN_UP_AFTER);
            outbox.run(ledgers.ledger(LedgerId.PLATFORM));
            assertThat(gauge(registry, "undelivered")).isEqualTo(1);
            assertThat(gauge(registry, "given.up")).isEqualTo(1);
        }
    }

    private static double gauge(MeterRegistry registry, String name) {
        return registry.get("consort.outbox." + name).gauge().value();
    }
}
