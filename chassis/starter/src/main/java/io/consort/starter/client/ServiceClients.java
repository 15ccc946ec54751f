package io.consort.starter.client;

import feign.Client;
import feign.Contract;
import feign.Feign;
import feign.RequestInterceptor;
import feign.Retryer;
import io.consort.starter.web.Peer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes clients for other services. Each other service has one breaker, by its name, shown with the service's metrics; a
 * client's interface is in Feign's own annotations ({@code @RequestLine}).
 */
public final class ServiceClients {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceClients.class);

    private final ClientProperties properties;
    private final ServiceTokens tokens;
    private final CircuitBreakerRegistry breakers;
    private final List<RequestInterceptor> interceptors;
    private final Client http;
    private final JsonBodies bodies = new JsonBodies();

    /**
     * @param interceptors what is added to every request besides the token
     */
    public ServiceClients(
            ClientProperties properties,
            ServiceTokens tokens,
            CircuitBreakerRegistry breakers,
            List<RequestInterceptor> interceptors) {
        this.properties = properties;
        this.tokens = tokens;
        this.breakers = breakers;
        this.interceptors = List.copyOf(interceptors);
        this.http = new BoundedClient(properties);
    }

    /**
     * A client.
     *
     * @param service the other service's name as a caller knows it, for example {@code consortium}; a token is asked for that is
     *     for it alone
     * @param uri where it is reached
     * @param api its interface, as far as it is used
     */
    public <T> ServiceClient<T> client(String service, URI uri, Class<T> api) {
        return client(service, uri, api, new RemoteRefusal(false));
    }

    /**
     * A client that sends on what somebody else wrote, so that what is malformed in it is told as the other service tells it, and is no fault
     * between the two.
     */
    public <T> ServiceClient<T> sendingOn(String service, URI uri, Class<T> api) {
        return client(service, uri, api, new RemoteRefusal(true));
    }

    private <T> ServiceClient<T> client(String service, URI uri, Class<T> api, RemoteRefusal refusals) {
        Optional<Peer> target = Peer.titled(service);
        T feign = Feign.builder()
                .client(http)
                .contract(new Contract.Default())
                .encoder(bodies)
                .decoder(bodies)
                .errorDecoder(refusals)
                .retryer(Retryer.NEVER_RETRY)
                .requestInterceptors(interceptors)
                .requestInterceptor(request -> request.header("Authorization", "Bearer " + tokens.current(target)))
                .target(api, uri.toString());
        return new ServiceClient<>(service, feign, () -> tokens.forget(target), breaker(service), retry(service));
    }

    private CircuitBreaker breaker(String service) {
        CircuitBreaker breaker = breakers.circuitBreaker(
                service,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(properties.window())
                        .minimumNumberOfCalls(properties.leastCalls())
                        .failureRateThreshold(properties.failureRate())
                        .waitDurationInOpenState(properties.openFor())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordException(ServiceClient::isFault)
                        .build());
        breaker.getEventPublisher()
                .onError(event -> LOG.warn(
                        "Service {} could not be asked: {}",
                        service,
                        event.getThrowable().toString()))
                .onStateTransition(event -> LOG.warn("Breaker of service {}: {}", service, event.getStateTransition()));
        return breaker;
    }

    private Retry retry(String service) {
        return Retry.of(
                service,
                RetryConfig.custom()
                        .maxAttempts(properties.attempts())
                        .waitDuration(properties.pause())
                        .retryOnException(ServiceClient::isPassing)
                        .build());
    }
}
