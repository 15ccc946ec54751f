package io.consort.starter.ledger;

import io.consort.kernel.ledger.Ledgers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** Measures the ledgers of a service: what they take together, and the rest for each kind, under its full name as the tag {@code ledger}. */
record LedgersMetrics(LedgerHouse house) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("consort.ledgers.heap.budget", house, all -> all.budget().total())
                .description("What the ledgers may take of the heap together")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("consort.ledgers.heap.taken", house, all -> all.budget().taken())
                .description("What the open ledgers take of the heap, as estimated")
                .baseUnit("bytes")
                .register(registry);
        for (Ledgers<?, ?> each : house.all()) {
            gauge(registry, each, "open", "Ledgers in memory", all -> all.open().size());
            gauge(
                    registry,
                    each,
                    "refused",
                    "Ledgers that failed their audit",
                    all -> all.refused().size());
            gauge(
                    registry,
                    each,
                    "too.large",
                    "Ledgers for which there is not memory enough",
                    all -> all.tooLarge().size());
            gauge(
                    registry,
                    each,
                    "scrubbed",
                    "How much was read again of the open ledger that is furthest behind, from 0 to 1",
                    LedgersMetrics::leastScrubbed);
            gauge(
                    registry,
                    each,
                    "clock.off",
                    "Ledgers that nothing is written to because a clock cannot be right",
                    all -> all.clockOff().size());
            gauge(
                    registry,
                    each,
                    "newer",
                    "Ledgers that a later version of the service has written to",
                    all -> all.newer().size());
        }
    }

    private static void gauge(
            MeterRegistry registry,
            Ledgers<?, ?> ledgers,
            String name,
            String description,
            ToDoubleFunction<Ledgers<?, ?>> value) {
        Gauge.builder("consort.ledgers." + name, ledgers, value)
                .description(description)
                .tag("ledger", ledgers.definition().fullName())
                .register(registry);
    }

    private static double leastScrubbed(Ledgers<?, ?> ledgers) {
        return ledgers.scrubbed().values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
    }
}
