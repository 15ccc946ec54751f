package io.consort.ipledger.right.client;

import io.consort.ipledger.right.AccessCharter;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Asks consortium-service what the charter says of access. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    @Fallback
    AccessCharter accessCharter(ServiceClients clients, @Value("${consort.consortium-uri}") URI consortium) {
        ServiceClient<AccessTermsApi> client = clients.client("consortium", consortium, AccessTermsApi.class);
        return new FeignAccessCharter(client);
    }
}
