package io.consort.consortium;

import io.consort.consortium.exit.Settlements;
import io.consort.kernel.problem.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Has exits that are under way taken up, at start and every few seconds. */
@Configuration(proxyBeanMethods = false)
class ExitSweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ExitSweepConfiguration.class);

    private final Settlements settlements;

    ExitSweepConfiguration(Settlements settlements) {
        this.settlements = settlements;
    }

    @Scheduled(fixedDelayString = "${consort.exit-sweep:PT10S}")
    void settle() {
        try {
            settlements.sweep();
        } catch (DomainException refusal) {
            LOG.warn("Exits are taken up later: {}", refusal.detail());
        }
    }
}
