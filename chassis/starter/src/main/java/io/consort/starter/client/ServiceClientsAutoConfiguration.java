package io.consort.starter.client;

import feign.RequestInterceptor;
import io.consort.starter.security.IdentityProperties;
import io.consort.starter.security.SecurityAutoConfiguration;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** What a service asks other services with. Nothing is asked at start. */
@AutoConfiguration(after = SecurityAutoConfiguration.class)
@EnableConfigurationProperties({ClientProperties.class, IdentityProperties.class})
public class ServiceClientsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ServiceTokens serviceTokens(IdentityProperties identity, ClientProperties properties) {
        return new ServiceTokens(identity, properties);
    }

    @Bean
    @ConditionalOnMissingBean
    ServiceClients serviceClients(
            ClientProperties properties,
            ServiceTokens tokens,
            ObjectProvider<CircuitBreakerRegistry> breakers,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        List<RequestInterceptor> interceptors = new ArrayList<>();
        tracer.ifAvailable(
                traces -> propagator.ifAvailable(headers -> interceptors.add(new TracePropagation(traces, headers))));
        return new ServiceClients(
                properties, tokens, breakers.getIfAvailable(CircuitBreakerRegistry::ofDefaults), interceptors);
    }
}
