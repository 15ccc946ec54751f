package io.consort.starter.ledger;

import io.consort.kernel.ledger.Ledgers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Says how many ledgers are open and what they take, which failed their audit, for which there is not memory enough, which are left to a
 * later version of the service, and how far those are that are being read again; of the main ledgers, then of each kind beside them
 * under its full name. None of it takes the service down: the others go on.
 */
final class LedgersHealth extends AbstractHealthIndicator {

    /** Ledgers that are named at most, those furthest behind first. */
    private static final int NAMED = 20;

    private final LedgerHouse house;

    LedgersHealth(LedgerHouse house) {
        this.house = house;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("heapTaken", house.budget().taken())
                .withDetail("heapBudget", house.budget().total());
        for (Ledgers<?, ?> each : house.all()) {
            if (each.definition().isMain()) {
                health.withDetails(details(each));
            } else {
                health.withDetail(each.definition().fullName(), details(each));
            }
        }
    }

    private static Map<String, Object> details(Ledgers<?, ?> ledgers) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("open", ledgers.open().size());
        details.put("refused", ledgers.refused());
        details.put("newer", ledgers.newer());
        details.put("clockOff", ledgers.clockOff());
        details.put("tooLarge", ledgers.tooLarge());
        details.put("scrubbing", scrubbing(ledgers));
        return details;
    }

    private static Map<String, Double> scrubbing(Ledgers<?, ?> ledgers) {
        Map<String, Double> named = new LinkedHashMap<>();
        ledgers.scrubbed().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(NAMED)
                .forEach(entry -> named.put(entry.getKey().value(), entry.getValue()));
        return named;
    }
}
