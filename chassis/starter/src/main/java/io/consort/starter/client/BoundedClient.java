package io.consort.starter.client;

import feign.Client;
import feign.Request;
import feign.Response;
import io.consort.kernel.ledger.Trying;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Sends a request with the JDK's client, and gives it up when the answer is not there in time, to its last byte, or is longer
 * than a megabyte. A time-out of the JDK's own would end with the answer's headers, and a server that trickles would hold the
 * caller for ever. A question whose connection breaks may be put again by the
 * JDK; a change never is.
 */
final class BoundedClient implements Client {

    private static final long LONGEST_ANSWER = 1 << 20;

    /** Set by the JDK's client itself, which refuses to have them set. */
    private static final Set<String> OWN = Set.of("content-length", "host", "connection", "expect", "upgrade");

    private final HttpClient http;
    private final TimeLimiter limiter;

    BoundedClient(ClientProperties properties) {
        this.http = HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.limiter = TimeLimiter.of(properties.timeout());
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        if (request.httpMethod() != Request.HttpMethod.GET) { // what is read leaves no trace
            Trying.forbid("Others must be asked before it is decided.");
        }
        HttpResponse<byte[]> answer = send(jdkRequest(request));
        Map<String, Collection<String>> headers = new HashMap<>(answer.headers().map());
        return Response.builder()
                .request(request)
                .status(answer.statusCode())
                .headers(headers)
                .body(answer.body())
                .build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return limiter.executeFutureSupplier(
                    () -> http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER)));
        } catch (TimeoutException e) {
            throw timeout(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while an answer was awaited");
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static SocketTimeoutException timeout(TimeoutException cause) {
        SocketTimeoutException timeout = new SocketTimeoutException("No whole answer in time");
        timeout.initCause(cause);
        return timeout;
    }

    private static HttpRequest jdkRequest(Request request) {
        byte[] body = request.body();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.httpMethod().name(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        request.headers().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }
}
