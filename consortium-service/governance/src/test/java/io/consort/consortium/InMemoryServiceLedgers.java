package io.consort.consortium;

import io.consort.consortium.closing.InMemoryServiceLedger;
import io.consort.consortium.closing.ServiceLedger;
import io.consort.consortium.closing.ServiceLedgers;
import io.consort.consortium.closing.client.FeignServiceLedger;
import io.consort.consortium.closing.client.LedgersOverHttp;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.researcher.Pseudonyms;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The other services' ledgers, which the test keeps in memory and the service reaches over HTTP. */
@TestConfiguration(proxyBeanMethods = false)
class InMemoryServiceLedgers {

    @Bean
    InMemoryServiceLedger financeLedger() {
        return new InMemoryServiceLedger(OtherService.FINANCE);
    }

    @Bean
    InMemoryServiceLedger talentLedger() {
        return new InMemoryServiceLedger(OtherService.TALENT);
    }

    @Bean
    InMemoryServiceLedger ipLedgerLedger() {
        return new InMemoryServiceLedger(OtherService.IP_LEDGER);
    }

    /** Talent-service, of which every number is known. */
    @Bean
    @Primary
    Pseudonyms inMemoryPseudonyms() {
        return (_, _) -> List.of();
    }

    @Bean
    LedgersOverHttp financeOverHttp(InMemoryServiceLedger financeLedger) {
        return new LedgersOverHttp(financeLedger);
    }

    @Bean
    LedgersOverHttp talentOverHttp(InMemoryServiceLedger talentLedger) {
        return new LedgersOverHttp(talentLedger);
    }

    @Bean
    LedgersOverHttp ipLedgerOverHttp(InMemoryServiceLedger ipLedgerLedger) {
        return new LedgersOverHttp(ipLedgerLedger);
    }

    @Bean
    @Primary
    ServiceLedgers ledgersOverHttp(
            LedgersOverHttp financeOverHttp,
            LedgersOverHttp talentOverHttp,
            LedgersOverHttp ipLedgerOverHttp,
            ServiceLedger workLedger) {
        return new ServiceLedgers(
                FeignServiceLedger.finance(financeOverHttp.clients(), financeOverHttp.uri()),
                FeignServiceLedger.talent(talentOverHttp.clients(), talentOverHttp.uri()),
                FeignServiceLedger.ipLedger(ipLedgerOverHttp.clients(), ipLedgerOverHttp.uri()),
                workLedger);
    }
}
