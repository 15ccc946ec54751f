package io.consort.gateway.route;

import io.consort.gateway.GatewayProperties;
import io.consort.gateway.problem.Refusal;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;

/**
 * Calls a service: within its time, once more where that is safe, and not at all while its breaker is open. A breaker
 * counts failures to answer; an answer that reports an error is an answer.
 */
public final class ServiceClient {

    private final HttpClient http;
    private final CircuitBreakerRegistry breakers;
    private final RequestConfig times;
    private final Duration pause;

    ServiceClient(HttpClient http, CircuitBreakerRegistry breakers, GatewayProperties properties) {
        this.http = http;
        this.breakers = breakers;
        this.pause = properties.breakerPause();
        this.times = RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(properties.connectTimeout()))
                .setResponseTimeout(Timeout.of(properties.responseTimeout()))
                .build();
    }

    /** What a service answers to a plain GET, without a caller; refused when it does not answer or says too much. */
    public Answer get(Service service, String path, int mostBytes) {
        try (var response = call(service, new BasicClassicHttpRequest(Method.GET, service.host(), path))) {
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

    /** The service's answer, its body still to be read; the caller closes it. */
    ClassicHttpResponse call(Service service, ClassicHttpRequest request) {
        var breaker = breakers.circuitBreaker(service.name());
        try {
            return attempt(service, request, breaker);
        } catch (IOException first) {
            if (!mayRepeat(request, first)) {
                throw ServiceFailures.of(service, first);
            }
        }
        try {
            return attempt(service, request, breaker);
        } catch (IOException second) {
            throw ServiceFailures.of(service, second);
        }
    }

    private ClassicHttpResponse attempt(Service service, ClassicHttpRequest request, CircuitBreaker breaker)
            throws IOException {
        if (!breaker.tryAcquirePermission()) {
            throw Refusal.passing(
                    503,
                    "service-unreachable",
                    "The service " + service.name() + " did not answer its last callers and is spared for a moment.",
                    pause.toSeconds());
        }
        var begun = breaker.getCurrentTimestamp();
        var context = HttpClientContext.create();
        context.setRequestConfig(times);
        try {
            var response = http.executeOpen(service.host(), request, context);
            breaker.onSuccess(breaker.getCurrentTimestamp() - begun, breaker.getTimestampUnit());
            return response;
        } catch (ConnectionRequestTimeoutException e) {
            breaker.releasePermission();
            throw e;
        } catch (IOException | RuntimeException e) {
            breaker.onError(breaker.getCurrentTimestamp() - begun, breaker.getTimestampUnit(), e);
            throw e;
        }
    }

    /** A safe method may be repeated, and is once, unless the first attempt has used up the caller's time. */
    private static boolean mayRepeat(ClassicHttpRequest request, IOException failure) {
        var tookTooLong = failure instanceof ConnectionRequestTimeoutException
                || (failure instanceof SocketTimeoutException && !(failure instanceof ConnectTimeoutException));
        return Method.isSafe(request.getMethod()) && !tookTooLong;
    }

    /**
     * A whole answer.
     *
     * @param status the HTTP status
     * @param text its body, as UTF-8
     */
    public record Answer(int status, String text) {}
}
