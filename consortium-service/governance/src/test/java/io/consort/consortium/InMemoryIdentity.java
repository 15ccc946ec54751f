package io.consort.consortium;

import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.InMemoryIdentityProvider;
import io.consort.consortium.organisation.InMemoryPeople;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** An identity provider and other services within the test; the same for all tests, so that they share one context. */
@TestConfiguration(proxyBeanMethods = false)
@Import({InMemoryDesks.class, InMemoryServiceLedgers.class})
public class InMemoryIdentity {

    @Bean
    @Primary
    IdentityProvider inMemoryIdentityProvider() {
        return new InMemoryIdentityProvider();
    }

    @Bean
    @Primary
    InMemoryPeople inMemoryPeople() {
        return new InMemoryPeople();
    }
}
