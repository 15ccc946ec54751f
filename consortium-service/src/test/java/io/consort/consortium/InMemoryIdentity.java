package io.consort.consortium;

import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.InMemoryIdentityProvider;
import io.consort.consortium.organisation.InMemoryPeople;
import io.consort.consortium.organisation.PeopleDirectory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An identity provider within the test. */
@TestConfiguration(proxyBeanMethods = false)
class InMemoryIdentity {

    @Bean
    @Primary
    IdentityProvider inMemoryIdentityProvider() {
        return new InMemoryIdentityProvider();
    }

    @Bean
    @Primary
    PeopleDirectory inMemoryPeople() {
        return new InMemoryPeople();
    }
}
