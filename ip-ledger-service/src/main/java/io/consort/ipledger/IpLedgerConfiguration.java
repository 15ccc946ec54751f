package io.consort.ipledger;

import io.consort.ipledger.notice.Deadlines;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.witness.Witnessing;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis which ledgers to run. */
@Configuration(proxyBeanMethods = false)
class IpLedgerConfiguration {

    @Bean
    LedgerDefinition<IpLedgerState, IpLedgerEvent> ipLedger() {
        return IpLedger.DEFINITION;
    }

    @Bean
    LedgerClosing<IpLedgerState, IpLedgerEvent> closing() {
        return IpLedger.CLOSING;
    }

    @Bean
    Deadlines deadlines(Ledgers<IpLedgerState, IpLedgerEvent> ledgers, Clock clock) {
        return new Deadlines(ledgers, clock);
    }

    @Bean
    Witnessing<IpLedgerState, IpLedgerEvent> witnessing() {
        return IpLedger.WITNESSING;
    }
}
