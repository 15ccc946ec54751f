package io.consort.gateway.route;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.consort.gateway.GatewayProperties;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The replicas of each service, as the configuration lists them or as the name service tells, asked anew every few seconds. */
@Component
final class Replicas {

    private static final String BY_NAME = "dns+";

    private final CircuitBreakerRegistry breakers;
    private final Names names;
    private final LoadingCache<Service, List<Replica>> known;

    @Autowired
    Replicas(GatewayProperties properties, CircuitBreakerRegistry breakers) {
        this(properties, breakers, InetAddress::getAllByName);
    }

    /** A name that is not found any more leaves the replicas that were known: their breakers tell which of them are gone. */
    Replicas(GatewayProperties properties, CircuitBreakerRegistry breakers, Names names) {
        this.breakers = breakers;
        this.names = names;
        this.known = Caffeine.newBuilder()
                .refreshAfterWrite(properties.resolveEvery())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build(new CacheLoader<>() {
                    @Override
                    public List<Replica> load(Service service) {
                        return find(service);
                    }

                    @Override
                    public List<Replica> reload(Service service, List<Replica> before) {
                        var now = find(service);
                        before.stream()
                                .filter(replica -> !now.contains(replica))
                                .forEach(Replicas.this::forget);
                        return now;
                    }
                });
    }

    /**
     * The replicas that may answer for a consortium, the one that should first.
     *
     * @throws UnknownHostException when a name has never been found
     */
    List<Replica> of(Service service, String consortium) throws UnknownHostException {
        try {
            return Rendezvous.order(known.get(service), consortium);
        } catch (UncheckedIOException e) {
            throw new UnknownHostException(e.getMessage());
        }
    }

    private void forget(Replica gone) {
        breakers.remove(gone.name());
    }

    private List<Replica> find(Service service) {
        return service.uris().stream()
                .flatMap(this::hosts)
                .distinct()
                .map(host -> new Replica(service.name(), host))
                .toList();
    }

    private Stream<HttpHost> hosts(URI uri) {
        if (!uri.getScheme().startsWith(BY_NAME)) {
            return Stream.of(HttpHost.create(uri));
        }
        try {
            var scheme = uri.getScheme().substring(BY_NAME.length());
            return Arrays.stream(names.addresses(uri.getHost()))
                    .map(address -> new HttpHost(scheme, address, address.getHostAddress(), uri.getPort()));
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name service. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }
}
