package io.consort.starter.ledger;

import io.consort.kernel.ledger.Ledgers;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Says how many ledgers are open, which failed their audit, and which are left to a later version of the service. None of these
 * takes the service down: the others go on.
 */
final class LedgersHealth extends AbstractHealthIndicator {

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
                .withDetail("clockOff", ledgers.clockOff());
    }
}
