package io.consort.gateway.route;

import io.consort.edge.problem.Refusal;
import io.consort.edge.token.BoundTokens;
import io.consort.gateway.GatewayProperties;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;

/**
 * Calls a service: the replica that keeps the consortium's ledger at hand, or another where it is away; within its time, once more
 * where that is safe, and not while a replica's breaker is open. A breaker counts failures to answer; an answer that reports an
 * error is an answer.
 */
public final class ServiceClient {

    private final HttpClient http;
    private final Replicas replicas;
    private final CircuitBreakerRegistry breakers;
    private final RequestConfig times;
    private final Duration pause;

    ServiceClient(HttpClient http, Replicas replicas, CircuitBreakerRegistry breakers, GatewayProperties properties) {
        this.http = http;
        this.replicas = replicas;
        this.breakers = breakers;
        this.pause = properties.breakerPause();
        this.times = RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(properties.connectTimeout()))
                .setResponseTimeout(Timeout.of(properties.responseTimeout()))
                .build();
    }

    /** What a service answers to a plain GET, without a caller; refused when it does not answer or says too much. */
    public Answer get(Service service, String path, int mostBytes) {
        try (var response = call(service, new BasicClassicHttpRequest(Method.GET, path))) {
            var entity = response.getEntity();
            var body = entity == null ? new byte[0] : entity.getContent().readNBytes(mostBytes + 1);
            if (body.length > mostBytes) {
                throw ServiceFailures.interrupted(service);
            }
            return new Answer(response.getCode(), new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw ServiceFailures.of(service, e);
        }
    }

    /**
     * The service's answer, its body still to be read; the caller closes it. Replicas are tried in their order for as long as
     * nothing was sent; what was sent is sent once more, to another replica if there is one, where that is safe.
     */
    ClassicHttpResponse call(Service service, ClassicHttpRequest request) {
        var left = new ArrayDeque<>(replicas(service, request));
        var repeats = mayRepeat(request) ? 1 : 0;
        IOException failure = null;
        for (var replica = left.poll(); replica != null; replica = left.poll()) {
            try {
                return attempt(replica, request);
            } catch (CallNotPermittedException spared) {
                // The next one is asked in its place.
            } catch (IOException e) {
                failure = e;
                if (!ServiceFailures.unsent(e)) {
                    if (repeats-- == 0 || e instanceof SocketTimeoutException) {
                        break; // a service that was silent has used up the caller's time
                    }
                    left.add(replica);
                }
            }
        }
        throw failure == null ? spared(service) : ServiceFailures.of(service, failure);
    }

    private List<Replica> replicas(Service service, ClassicHttpRequest request) {
        try {
            return replicas.of(service, Rendezvous.consortium(request.getPath()));
        } catch (UnknownHostException e) {
            throw ServiceFailures.of(service, e);
        }
    }

    /** Not where it brings a proof, which is good once. */
    private static boolean mayRepeat(ClassicHttpRequest request) {
        return Method.isSafe(request.getMethod())
                && !request.containsHeader(BoundTokens.PROOF)
                && (request.getEntity() == null || request.getEntity().isRepeatable());
    }

    private Refusal spared(Service service) {
        return Refusal.passing(
                503,
                "service-unreachable",
                "The service " + service.name() + " did not answer its last callers and is spared for a moment.",
                pause.toSeconds());
    }

    private ClassicHttpResponse attempt(Replica replica, ClassicHttpRequest request) throws IOException {
        var context = HttpClientContext.create();
        context.setRequestConfig(times);
        address(request, replica);
        try {
            return breakers.circuitBreaker(replica.name())
                    .executeCallable(() -> http.executeOpen(replica.host(), request, context));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The client throws nothing else", e);
        }
    }

    /** The client adds to a request what it says of this connection; a second one begins anew. */
    private static void address(ClassicHttpRequest request, Replica replica) {
        request.setAuthority(new URIAuthority(replica.host()));
        request.removeHeaders(HttpHeaders.HOST);
        request.removeHeaders(HttpHeaders.CONTENT_LENGTH);
        request.removeHeaders(HttpHeaders.TRANSFER_ENCODING);
    }

    /**
     * A whole answer.
     *
     * @param status the HTTP status
     * @param text its body, as UTF-8
     */
    public record Answer(int status, String text) {}
}
