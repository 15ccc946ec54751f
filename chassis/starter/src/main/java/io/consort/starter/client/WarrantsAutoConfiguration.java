package io.consort.starter.client;

import io.consort.starter.ledger.LedgerProperties;
import io.consort.starter.web.Warrants;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** A service that does not keep resolutions itself asks consortium-service for them, with their proofs. */
@AutoConfiguration(after = ServiceClientsAutoConfiguration.class)
@ConditionalOnExpression("!'${spring.application.name}'.equals('consortium')")
@ConditionalOnMissingBean(Warrants.class)
public class WarrantsAutoConfiguration {

    @Bean
    Warrants warrants(
            ServiceClients clients, @Value("${consort.consortium-uri}") URI consortium, LedgerProperties ledgers) {
        return new FeignWarrants(clients.client("consortium", consortium, WarrantsApi.class), ledgers.origin());
    }
}
