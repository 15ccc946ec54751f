package io.consort.consortium.researcher.client;

import io.consort.consortium.researcher.Pseudonyms;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks talent-service whom it knows. */
@Configuration(proxyBeanMethods = false)
class PseudonymsConfiguration {

    @Bean
    Pseudonyms pseudonyms(ServiceClients clients, @Value("${consort.talent-uri}") URI talent) {
        ServiceClient<PseudonymsApi> client = clients.client("talent", talent, PseudonymsApi.class);
        return (consortium, pseudonyms) -> client.ask(
                        api -> api.unknown(consortium.value(), String.join(",", pseudonyms)))
                .unknown();
    }
}
