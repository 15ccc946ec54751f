package io.consort.ipledger.assembly;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.Notices;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
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

    private final Ledgers<IpLedgerState, IpLedgerEvent> ledgers;
    private final Rounds<IpLedgerState, IpLedgerEvent> rounds;
    private boolean known;

    SweepConfiguration(Ledgers<IpLedgerState, IpLedgerEvent> ledgers, Rounds<IpLedgerState, IpLedgerEvent> rounds) {
        this.ledgers = ledgers;
        this.rounds = rounds;
    }

    @Scheduled(fixedDelayString = "${consort.sweep:PT1M}")
    void sweep() {
        try {
            if (!known) {
                know();
            }
            rounds.go();
        } catch (DomainException refusal) {
            LOG.warn("Deadlines are looked at later: {}", refusal.detail());
        }
    }

    /** Ledgers with notices from before there was an agenda are on it from now on. */
    private void know() {
        rounds.know(Notices.of(ledgers.ledger(LedgerId.PLATFORM).read().state()).watched());
        known = true;
    }
}
