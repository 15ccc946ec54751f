package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.BooksWatch;
import io.consort.consortium.founding.Foundations;
import io.consort.kernel.agenda.Agenda;
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

/** Has done what is due by itself, again and again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SweepConfiguration.class);

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Rounds<ConsortiumState, ConsortiumEvent> rounds;
    private final Agenda agenda;
    private final BooksWatch books;
    private boolean known;

    SweepConfiguration(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            Rounds<ConsortiumState, ConsortiumEvent> rounds,
            Agenda agenda,
            BooksWatch books) {
        this.ledgers = ledgers;
        this.rounds = rounds;
        this.agenda = agenda;
        this.books = books;
    }

    @Scheduled(fixedDelayString = "${consort.sweep:PT5S}")
    void sweep() {
        if (!known) {
            tryOnce(this::know);
        }
        if (known) {
            tryOnce(rounds::go);
        }
    }

    @Scheduled(fixedDelayString = "${consort.dues-sweep:PT30S}")
    void lookIntoTheBooks() {
        tryOnce(books::look);
    }

    /**
     * Ledgers that were begun before there was an agenda are on it from now on. Versions in which nothing happened in the platform's by the
     * agenda noted there that nothing ever does, so it is looked at after each start.
     */
    private void know() {
        Foundations all =
                Foundations.of(ledgers.ledger(LedgerId.PLATFORM).read().state());
        rounds.know(Stream.concat(
                        Stream.of(LedgerId.PLATFORM),
                        all.byId().keySet().stream().map(LedgerId::new))
                .toList());
        agenda.call(LedgerId.PLATFORM);
        known = true;
    }

    /** What cannot be done now, or a defect that is met with, keeps nothing from being tried the next time. */
    private static void tryOnce(Runnable process) {
        try {
            process.run();
        } catch (DomainException refusal) {
            LOG.warn("What is due is looked at later: {}", refusal.detail());
        } catch (RuntimeException defect) {
            LOG.error("What happens by itself has failed; it is tried again", defect);
        }
    }
}
