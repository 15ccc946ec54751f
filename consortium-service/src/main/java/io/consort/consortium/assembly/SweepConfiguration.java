package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.BooksWatch;
import io.consort.consortium.engagement.RegisterWatch;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.organisation.Provisioning;
import io.consort.consortium.succession.Successions;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.problem.DomainException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Has done what happens by itself, again and again: what is unfinished on the platform, and what is due in consortia. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SweepConfiguration.class);

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Rounds<ConsortiumState, ConsortiumEvent> rounds;
    private final Founding founding;
    private final Provisioning provisioning;
    private final Successions successions;
    private final RegisterWatch register;
    private final BooksWatch books;
    private boolean known;

    SweepConfiguration(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            Rounds<ConsortiumState, ConsortiumEvent> rounds,
            Founding founding,
            Provisioning provisioning,
            Successions successions,
            RegisterWatch register,
            BooksWatch books) {
        this.ledgers = ledgers;
        this.rounds = rounds;
        this.founding = founding;
        this.provisioning = provisioning;
        this.successions = successions;
        this.register = register;
        this.books = books;
    }

    @Scheduled(fixedDelayString = "${consort.sweep:PT5S}")
    void sweep() {
        if (!known) {
            tryOnce(this::know);
        }
        if (known) {
            Stream.<Runnable>of(founding::sweep, provisioning::sweep, successions::sweep, register::follow, rounds::go)
                    .forEach(SweepConfiguration::tryOnce);
        }
    }

    @Scheduled(fixedDelayString = "${consort.dues-sweep:PT30S}")
    void lookIntoTheBooks() {
        tryOnce(books::look);
    }

    /** Ledgers that were begun before there was an agenda are on it from now on. */
    private void know() {
        Foundations all =
                Foundations.of(ledgers.ledger(LedgerId.PLATFORM).read().state());
        rounds.know(all.byId().keySet().stream().map(LedgerId::new).toList());
        known = true;
    }

    /** What one process cannot do, or a defect that it meets with, keeps none of the others from theirs. */
    private static void tryOnce(Runnable process) {
        try {
            process.run();
        } catch (DomainException refusal) {
            LOG.warn("Unfinished processes are taken up later: {}", refusal.detail());
        } catch (RuntimeException defect) {
            LOG.error("A process that happens by itself has failed; it is tried again", defect);
        }
    }
}
