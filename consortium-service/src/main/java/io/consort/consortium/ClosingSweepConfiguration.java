package io.consort.consortium;

import io.consort.consortium.closing.Tidings;
import io.consort.kernel.problem.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Has the other services told of what they have not confirmed, at start and every few seconds. */
@Configuration(proxyBeanMethods = false)
class ClosingSweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingSweepConfiguration.class);

    private final Tidings tidings;

    ClosingSweepConfiguration(Tidings tidings) {
        this.tidings = tidings;
    }

    @Scheduled(fixedDelayString = "${consort.closing-sweep:PT10S}")
    void tell() {
        try {
            tidings.sweep();
        } catch (DomainException refusal) {
            LOG.warn("The other services are told later: {}", refusal.detail());
        }
    }
}
