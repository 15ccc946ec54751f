package io.consort.starter.ledger;

import io.consort.kernel.ledger.Ledgers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Says how many ledgers are open and what they take, which failed their audit, for which there is not memory enough, which are left to a
 * later version of the service, and how far those are that are being read again. None of it takes the service down: the others go on.
 */
final class LedgersHealth extends AbstractHealthIndicator {

    /** Ledgers that are named at most, those furthest behind first. */
    private static final int NAMED = 20;

    private final Ledgers<?, ?> ledgers;

    LedgersHealth(Ledgers<?, ?> ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("open", ledgers.open().size())
                .withDetail("refused", ledgers.refused())
                .withDetail("newer", ledgers.newer())
                .withDetail("clockOff", ledgers.clockOff())
                .withDetail("tooLarge", ledgers.tooLarge())
                .withDetail("heapTaken", ledgers.budget().taken())
                .withDetail("heapBudget", ledgers.budget().total())
                .withDetail("scrubbing", scrubbing());
    }

    private Map<String, Double> scrubbing() {
        Map<String, Double> named = new LinkedHashMap<>();
        ledgers.scrubbed().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(NAMED)
                .forEach(entry -> named.put(entry.getKey().value(), entry.getValue()));
        return named;
    }
}
