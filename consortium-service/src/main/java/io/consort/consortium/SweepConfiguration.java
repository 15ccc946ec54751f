package io.consort.consortium;

import io.consort.consortium.decision.DueDecisions;
import io.consort.consortium.engagement.AffiliationWatch;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.minutes.MinutesDeadlines;
import io.consort.consortium.organisation.Provisioning;
import io.consort.consortium.succession.Successions;
import io.consort.kernel.problem.DomainException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Has unfinished processes taken up, at start and every few seconds. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SweepConfiguration.class);

    private final Founding founding;
    private final Provisioning provisioning;
    private final AffiliationWatch affiliations;
    private final Successions successions;
    private final DueDecisions decisions;
    private final MinutesDeadlines minutes;

    SweepConfiguration(
            Founding founding,
            Provisioning provisioning,
            AffiliationWatch affiliations,
            Successions successions,
            DueDecisions decisions,
            MinutesDeadlines minutes) {
        this.founding = founding;
        this.provisioning = provisioning;
        this.affiliations = affiliations;
        this.successions = successions;
        this.decisions = decisions;
        this.minutes = minutes;
    }

    @Scheduled(fixedDelayString = "${consort.sweep:PT5S}")
    void sweep() {
        Stream.<Runnable>of(
                        founding::sweep,
                        provisioning::sweep,
                        successions::sweep,
                        affiliations::sweep,
                        decisions::sweep,
                        minutes::sweep)
                .forEach(SweepConfiguration::tryOnce);
    }

    /** What one process cannot do yet keeps none of the others from theirs. */
    private static void tryOnce(Runnable process) {
        try {
            process.run();
        } catch (DomainException refusal) {
            LOG.warn("Unfinished processes are taken up later: {}", refusal.detail());
        }
    }
}
