package io.consort.starter.ledger;

import io.consort.kernel.outbox.Outbox;
import io.consort.kernel.outbox.Undelivered;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Measures what a service tells others in vain; its log has the names. */
public record OutboxMetrics(Outbox<?, ?> outbox) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "consort.outbox.undelivered",
                        outbox,
                        all -> all.undelivered().stream()
                                .filter(each -> each.fault() != null)
                                .count())
                .description("Messages to others that were sent in vain, and are sent again")
                .register(registry);
        Gauge.builder(
                        "consort.outbox.given.up",
                        outbox,
                        all -> all.undelivered().stream()
                                .filter(Undelivered::isGivenUp)
                                .count())
                .description("Messages to others that were sent in vain for a day, so that somebody has to see why")
                .register(registry);
    }
}
