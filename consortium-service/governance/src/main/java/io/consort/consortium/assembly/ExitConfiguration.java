package io.consort.consortium.assembly;

import io.consort.consortium.exit.ExitDesk;
import io.consort.consortium.exit.ExitDesks;
import io.consort.consortium.exit.JointPreviews;
import io.consort.consortium.exit.Settlements;
import io.consort.consortium.exit.client.FeignExitDesk;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how exits are settled in all services. */
@Configuration(proxyBeanMethods = false)
class ExitConfiguration {

    @Bean
    ExitDesks exitDesks(
            ServiceClients clients,
            @Value("${consort.finance-uri}") URI finance,
            @Value("${consort.talent-uri}") URI talent,
            @Value("${consort.ip-ledger-uri}") URI ipLedger,
            ExitDesk workDesk) {
        return new ExitDesks(
                FeignExitDesk.finance(clients, finance),
                FeignExitDesk.talent(clients, talent),
                workDesk,
                FeignExitDesk.ipLedger(clients, ipLedger));
    }

    @Bean
    JointPreviews jointPreviews(ExitDesks desks, Clock clock) {
        return new JointPreviews(desks, clock);
    }

    @Bean
    Settlements settlements(ExitDesks desks) {
        return new Settlements(desks);
    }
}
