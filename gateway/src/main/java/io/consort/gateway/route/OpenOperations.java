package io.consort.gateway.route;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.consort.edge.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is open to anyone, as the services themselves publish it: the operations that their OpenAPI documents give an empty list of
 * security. Where nothing is said, or the service cannot be asked, nothing is open.
 */
@Component
public final class OpenOperations {

    private static final Logger LOG = LoggerFactory.getLogger(OpenOperations.class);
    private static final Duration LOOKED_AT = Duration.ofSeconds(5);
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final Services services;
    private final ServiceClient client;
    private final JsonMapper json;
    private final LoadingCache<Service, Published> known;

    OpenOperations(Services services, ServiceClient client, JsonMapper json) {
        this.services = services;
        this.client = client;
        this.json = json;
        this.known = Caffeine.newBuilder()
                .refreshAfterWrite(LOOKED_AT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build(new CacheLoader<>() {
                    @Override
                    public Published load(Service service) {
                        return published(service).orElse(Published.UNKNOWN);
                    }

                    @Override
                    public Published reload(Service service, Published before) {
                        return before.isFresh() ? before : published(service).orElse(before);
                    }
                });
    }

    /** Asks early, so that hardly anyone waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        services.all().forEach(known::refresh);
    }

    /**
     * Whether the request is for one of them. Where that is still to be asked, a caller without credentials waits for it; one with
     * them goes on as for all else.
     */
    public boolean include(HttpServletRequest request) {
        var path = ServletRequestPathUtils.hasParsedRequestPath(request)
                ? ServletRequestPathUtils.getParsedRequestPath(request)
                : RequestPath.parse(request.getRequestURI(), request.getContextPath());
        var stranger =
                request.getHeader(HttpHeaders.AUTHORIZATION) == null && request.getHeader(HttpHeaders.COOKIE) == null;
        return service(path)
                .map(service -> stranger ? known.get(service) : known.getIfPresent(service))
                .filter(published ->
                        published.open().stream().anyMatch(operation -> operation.is(request.getMethod(), path)))
                .isPresent();
    }

    /** The service of a path {@code /api/<service>/…}. */
    private Optional<Service> service(RequestPath path) {
        var elements = path.elements();
        return elements.size() < 4
                ? Optional.empty()
                : services.all().stream()
                        .filter(service -> service.name().equals(elements.get(3).value()))
                        .findFirst();
    }

    private Optional<Published> published(Service service) {
        try {
            var answer = client.get(service, Service.DOCUMENT.formatted(service.name()), Service.LONGEST_DOCUMENT);
            if (answer.status() == 200) {
                return Optional.of(new Published(open(service, json.readTree(answer.text())), System.nanoTime()));
            }
            LOG.warn("{} answers {} when asked for its document", service.name(), answer.status());
        } catch (Refusal away) {
            LOG.info("{}", away.detail());
        } catch (JacksonException | PatternParseException e) {
            LOG.warn("{} does not publish its document as agreed", service.name(), e);
        }
        return Optional.empty();
    }

    private static List<Operation> open(Service service, JsonNode document) {
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            if (path.getKey().startsWith("/api/" + service.name() + "/")) {
                var pattern = PathPatternParser.defaultInstance.parse(path.getKey());
                path.getValue().properties().stream()
                        .filter(method -> isOpen(method.getValue()))
                        .forEach(method ->
                                operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), pattern)));
            }
        }
        return List.copyOf(operations);
    }

    private static boolean isOpen(JsonNode operation) {
        return operation.path("security").isArray()
                && operation.path("security").isEmpty();
    }

    /** What a service has said, and when; that a service has not is kept as well, lest each request ask it again. */
    private record Published(List<Operation> open, long at) {

        static final Published UNKNOWN = new Published(List.of(), System.nanoTime() - BELIEVED.toNanos());

        boolean isFresh() {
            return System.nanoTime() - at < BELIEVED.toNanos();
        }
    }

    private record Operation(String method, PathPattern path) {

        boolean is(String asked, PathContainer at) {
            return method.equals(asked) && path.matches(at);
        }
    }
}
