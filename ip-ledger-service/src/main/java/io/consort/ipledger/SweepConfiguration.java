package io.consort.ipledger;

import io.consort.ipledger.notice.Deadlines;
import io.consort.kernel.problem.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Has deadlines fire by themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SweepConfiguration.class);

    private final Deadlines deadlines;

    SweepConfiguration(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Scheduled(fixedDelayString = "${consort.sweep:PT1M}")
    void sweep() {
        try {
            deadlines.sweep();
        } catch (DomainException refusal) {
            LOG.warn("Deadlines are looked at later: {}", refusal.detail());
        }
    }
}
