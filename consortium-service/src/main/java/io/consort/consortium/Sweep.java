package io.consort.consortium;

import io.consort.consortium.founding.Founding;
import io.consort.consortium.organisation.Provisioning;
import io.consort.kernel.problem.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes up unfinished processes, at start and every few seconds. */
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Founding founding;
    private final Provisioning provisioning;

    Sweep(Founding founding, Provisioning provisioning) {
        this.founding = founding;
        this.provisioning = provisioning;
    }

    @Scheduled(fixedDelayString = "${consort.sweep:PT5S}")
    void run() {
        try {
            founding.sweep();
            provisioning.sweep();
        } catch (DomainException refusal) {
            LOG.warn("Unfinished processes are taken up later: {}", refusal.detail());
        }
    }
}
