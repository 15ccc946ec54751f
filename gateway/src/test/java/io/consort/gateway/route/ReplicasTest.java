package io.consort.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.gateway.GatewayProperties;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReplicasTest {

    private static final Service BY_NAME =
            new Service("ip-ledger", List.of(URI.create("dns+http://ip-ledger-service-replicas:8080")));

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();
    private volatile List<String> addresses = List.of();
    private final Replicas replicas = new Replicas(properties(), breakers, this::resolve);

    @Test
    void areThoseThatAreListed() throws UnknownHostException {
        var listed =
                new Service("talent", List.of(URI.create("http://10.0.0.1:8083"), URI.create("http://10.0.0.2:8083")));

        assertThat(names(listed)).containsExactlyInAnyOrder("talent@10.0.0.1:8083", "talent@10.0.0.2:8083");
    }

    @Test
    void areAllAddressesOfAName() throws UnknownHostException {
        addresses = List.of("10.0.0.1", "fd00::2");

        assertThat(names(BY_NAME))
                .containsExactlyInAnyOrder("ip-ledger@10.0.0.1:8080", "ip-ledger@[fd00:0:0:0:0:0:0:2]:8080");
    }

    @Test
    void followTheNameAndForgetWhoIsGone() throws UnknownHostException {
        addresses = List.of("10.0.0.1", "10.0.0.2");
        names(BY_NAME).forEach(breakers::circuitBreaker);

        addresses = List.of("10.0.0.2", "10.0.0.3");

        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(names(BY_NAME))
                        .containsExactlyInAnyOrder("ip-ledger@10.0.0.2:8080", "ip-ledger@10.0.0.3:8080"));
        assertThat(breakers.getAllCircuitBreakers())
                .extracting(breaker -> breaker.getName())
                .containsExactly("ip-ledger@10.0.0.2:8080");
    }

    @Test
    void stayWhileTheNameCannotBeResolved() throws UnknownHostException {
        addresses = List.of("10.0.0.1");
        names(BY_NAME);

        addresses = List.of();

        assertThat(names(BY_NAME)).hasSize(1);
        assertThat(names(BY_NAME)).hasSize(1);
    }

    @Test
    void areUnknownUntilTheNameIsFound() throws UnknownHostException {
        assertThatThrownBy(() -> replicas.of(BY_NAME, "sematech")).isInstanceOf(UnknownHostException.class);

        addresses = List.of("10.0.0.1");

        assertThat(names(BY_NAME)).hasSize(1);
    }

    private List<String> names(Service service) throws UnknownHostException {
        return replicas.of(service, "sematech").stream().map(Replica::name).toList();
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        assertThat(host).isEqualTo("ip-ledger-service-replicas");
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return addresses.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    private static GatewayProperties properties() {
        return new Binder(new MapConfigurationPropertySource(Map.of(
                        "consort.gateway.public-uri", "http://consort.example",
                        "consort.gateway.services.talent", "http://10.0.0.1:8083",
                        "consort.gateway.resolve-every", "1ms")))
                .bind("consort.gateway", GatewayProperties.class)
                .get();
    }
}
