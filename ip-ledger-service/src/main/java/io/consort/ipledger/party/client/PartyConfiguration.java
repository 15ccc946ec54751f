package io.consort.ipledger.party.client;

import io.consort.ipledger.party.Makers;
import io.consort.ipledger.party.Researchers;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.web.Standings;
import java.net.URI;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Asks consortium-service who could speak, and who is a researcher. */
@Configuration(proxyBeanMethods = false)
class PartyConfiguration {

    @Bean
    StandingVoices voices(Standings standings) {
        return new StandingVoices(standings);
    }

    @Bean
    @Fallback
    Researchers researchers(ServiceClients clients, @Value("${consort.consortium-uri}") URI consortium) {
        return researchers(clients.client("consortium", consortium, ResearchersApi.class));
    }

    @Bean
    Makers makers(Researchers researchers) {
        return new Makers(researchers);
    }

    static Researchers researchers(ServiceClient<ResearchersApi> client) {
        return (consortium, numbers) -> {
            String of = numbers.stream().map(PersonId::value).collect(Collectors.joining(","));
            try {
                return client.ask(api -> api.unknown(consortium.value(), of)).unknown().stream()
                        .map(PersonId::new)
                        .toList();
            } catch (DomainException e) {
                throw DomainException.unavailable(
                        "researchers-unknown",
                        "It is not said whether " + of + " are researchers of " + consortium + "; nothing is assumed.");
            }
        };
    }
}
