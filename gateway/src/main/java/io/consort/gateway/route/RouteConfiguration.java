package io.consort.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.consort.edge.problem.Refusal;
import io.consort.gateway.GatewayProperties;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    private static final TimeValue IDLE_BEFORE_CHECK = TimeValue.ofSeconds(1);
    private static final TimeValue LONGEST_LIFE = TimeValue.ofMinutes(5);
    private static final int PROBES = 3;

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(Services services, ProxyExchange exchange) {
        return services.all().stream()
                .map(service -> routeTo(service, exchange))
                .reduce(RouterFunction::and)
                .orElseThrow(() -> new IllegalStateException("No service is configured"));
    }

    /** The bare client: no redirects, cookies, repeats or decompression happen behind the gateway's back. */
    @Bean
    CloseableHttpClient serviceHttp(GatewayProperties properties) {
        return HttpClients.createMinimal(PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(properties.connectionsPerService())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(Timeout.of(properties.responseTimeout()))
                        .setTcpNoDelay(true)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                        .setValidateAfterInactivity(IDLE_BEFORE_CHECK)
                        .setTimeToLive(LONGEST_LIFE)
                        .build())
                .build());
    }

    @Bean
    CircuitBreakerRegistry breakers(GatewayProperties properties) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(properties.breakerCalls())
                .minimumNumberOfCalls(Math.max(1, properties.breakerCalls() / 2))
                .failureRateThreshold(50)
                .waitDurationInOpenState(properties.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(PROBES)
                .writableStackTraceEnabled(false)
                .ignoreExceptions(Refusal.class, ConnectionRequestTimeoutException.class) // the caller's fault, or ours
                .build());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unwantedBodies() {
        return server -> server.addEngineValves(new UnwantedBodies());
    }

    @Bean
    MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    ServiceClient serviceClient(
            HttpClient http, Replicas replicas, CircuitBreakerRegistry breakers, GatewayProperties properties) {
        return new ServiceClient(http, replicas, breakers, properties);
    }

    /** The exchange is called straight: the usual handler would copy all headers three times and write the query anew. */
    private static RouterFunction<ServerResponse> routeTo(Service service, ProxyExchange exchange) {
        return route(service.name())
                .route(
                        path("/api/" + service.name() + "/**"),
                        request -> exchange.exchange(exchange.request(request).build()))
                .build();
    }
}
