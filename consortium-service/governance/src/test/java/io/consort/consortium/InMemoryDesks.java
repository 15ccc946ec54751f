package io.consort.consortium;

import io.consort.consortium.exit.ExitDesk;
import io.consort.consortium.exit.ExitDesks;
import io.consort.consortium.exit.ExitPart;
import io.consort.consortium.exit.InMemoryExitDesk;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The other services' desks for exits within the test. */
@TestConfiguration(proxyBeanMethods = false)
class InMemoryDesks {

    @Bean
    InMemoryExitDesk financeDesk() {
        return new InMemoryExitDesk(ExitPart.FINANCE);
    }

    @Bean
    InMemoryExitDesk talentDesk() {
        return new InMemoryExitDesk(ExitPart.TALENT);
    }

    @Bean
    InMemoryExitDesk ipLedgerDesk() {
        return new InMemoryExitDesk(ExitPart.IP_LEDGER);
    }

    @Bean
    @Primary
    ExitDesks inMemoryDesks(
            InMemoryExitDesk financeDesk,
            InMemoryExitDesk talentDesk,
            ExitDesk workDesk,
            InMemoryExitDesk ipLedgerDesk) {
        return new ExitDesks(financeDesk, talentDesk, workDesk, ipLedgerDesk);
    }
}
