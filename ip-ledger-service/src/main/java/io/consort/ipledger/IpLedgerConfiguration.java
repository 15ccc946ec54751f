package io.consort.ipledger;

import io.consort.kernel.ledger.LedgerDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis which ledgers to run. */
@Configuration(proxyBeanMethods = false)
class IpLedgerConfiguration {

    @Bean
    LedgerDefinition<IpLedgerState, IpLedgerEvent> ipLedger() {
        return IpLedger.DEFINITION;
    }
}
