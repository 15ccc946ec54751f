package io.consort.consortium;

import io.consort.consortium.deadline.Deadlines;
import io.consort.consortium.dues.Invoicing;
import io.consort.kernel.problem.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Has deadlines of members fire by themselves, and dues find their way into the books and back. */
@Configuration(proxyBeanMethods = false)
class RollSweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RollSweepConfiguration.class);

    private final Deadlines deadlines;
    private final Invoicing invoicing;

    RollSweepConfiguration(Deadlines deadlines, Invoicing invoicing) {
        this.deadlines = deadlines;
        this.invoicing = invoicing;
    }

    @Scheduled(fixedDelayString = "${consort.deadline-sweep:PT1M}")
    void passTime() {
        try {
            deadlines.sweep();
        } catch (DomainException refusal) {
            LOG.warn("Deadlines are looked at later: {}", refusal.detail());
        }
    }

    @Scheduled(fixedDelayString = "${consort.dues-sweep:PT30S}")
    void invoice() {
        try {
            invoicing.sweep();
        } catch (DomainException refusal) {
            LOG.warn("Dues are taken up later: {}", refusal.detail());
        }
    }
}
