package io.consort.ipledger.party.client;

import io.consort.starter.web.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks consortium-service who could speak. */
@Configuration(proxyBeanMethods = false)
class PartyConfiguration {

    @Bean
    StandingVoices voices(Standings standings) {
        return new StandingVoices(standings);
    }
}
