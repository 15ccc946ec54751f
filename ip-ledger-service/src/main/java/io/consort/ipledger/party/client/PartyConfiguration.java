package io.consort.ipledger.party.client;

import io.consort.ipledger.party.Parties;
import io.consort.ipledger.party.Register;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.web.Standings;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Asks consortium-service whom it knows. */
@Configuration(proxyBeanMethods = false)
class PartyConfiguration {

    @Bean
    @Fallback
    Register register(ServiceClients clients, @Value("${consort.consortium-uri}") URI consortium) {
        ServiceClient<RegisterApi> client = clients.client("consortium", consortium, RegisterApi.class);
        return organisation ->
                client.ask(api -> api.organisation(organisation.value())).registered();
    }

    @Bean
    StandingVoices voices(Standings standings) {
        return new StandingVoices(standings);
    }

    @Bean
    Parties parties(Standings standings, Register register) {
        return new Parties(
                (consortium, organisation) ->
                        standings.of(new ConsortiumId(consortium), organisation).isPresent(),
                register);
    }
}
