package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.starter.web.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes to every endpoint of a service as someone whom it is open to. {@code bad-input-samples.json} holds a well-formed
 * body for each endpoint that changes something, {@code {"POST /path": {…}}}.
 */
@ServiceTest
abstract class Walk {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Autowired
    protected Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, JsonNode> samples = readSamples();

    /** Gives {@code office} the secretariat of {@code alpha}. */
    @BeforeEach
    protected void standings() {
        api.standing("alpha", "office", Role.SECRETARIAT);
    }

    /** Who sends it: someone whom the endpoint is open to. */
    protected Api caller(String endpoint) {
        if (endpoint.contains(" /internal/")) {
            return api.asService(service().equals("consortium") ? "ip-ledger" : "consortium");
        }
        return endpoint.contains("{consortiumId}") ? api.as("olga", "office") : api.asAdministrator("root");
    }

    /** How much is recorded; the same before and after. */
    protected String recorded() {
        String path = "/api/" + service() + "/consortia/alpha/checkpoint";
        return api.as("olga", "office").get(path).text()
                + api.asAdministrator("root")
                        .get("/api/" + service() + "/platform/checkpoint")
                        .text();
    }

    /** The service's name in its paths. */
    final String service() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .map(Object::toString)
                .filter(pattern -> pattern.matches("/api/[a-z-]+/verifier-key"))
                .map(pattern -> pattern.split("/")[2])
                .findFirst()
                .orElseThrow();
    }

    final Stream<Endpoint> endpoints() {
        return Endpoint.all(mapping).stream();
    }

    final Stream<Endpoint> changes() {
        return endpoints().filter(Endpoint::isChange);
    }

    /** The parameters of its query, each with a value that it may have; empty where the test knows none. */
    final Map<String, String> parameters(Endpoint endpoint) {
        Map<String, String> parameters = new TreeMap<>();
        signature(endpoint).queried().forEach((name, type) -> parameters.put(name, plausible(type)));
        return parameters;
    }

    /** What a variable of its path is read as: a consortium's id before the endpoint is reached, others by its method's parameters, or as text. */
    final Class<?> variable(Endpoint endpoint, int number) {
        String name = endpoint.variable(number);
        return signature(endpoint)
                .variable(name)
                .orElse(name.equals("consortiumId") ? ConsortiumId.class : String.class);
    }

    final Signature signature(Endpoint endpoint) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> Endpoint.all(each.getKey(), each.getValue()).anyMatch(endpoint::equals))
                .map(each -> new Signature(each.getKey(), each.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static String plausible(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0]
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
        }
        return type == LocalDate.class
                ? "2020-01-01"
                : type == Instant.class ? "2020-01-01T00:00:00Z" : type.isPrimitive() ? "1" : "";
    }

    /** A test for each endpoint. */
    final Stream<DynamicTest> each(Stream<Endpoint> endpoints, Consumer<Endpoint> test) {
        return endpoints.map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
            standings();
            test.accept(endpoint);
        }));
    }

    /** A problem that is the caller's, without a word of the server's insides. */
    static void assertProblem(Object endpoint, String what, Answer answer) {
        assertThat(answer.status()).as("%s with %s: %s", endpoint, what, answer).isBetween(400, 499);
        assertThat(answer.header("Content-Type"))
                .as("%s with %s: %s", endpoint, what, answer)
                .startsWith("application/problem+json");
        assertThat(answer.text())
                .as("%s with %s", endpoint, what)
                .doesNotContain("Exception")
                .doesNotContain("io.consort")
                .doesNotContain("java.")
                .doesNotContain("jackson");
    }

    final Map<String, JsonNode> samples() {
        return samples;
    }

    private Map<String, JsonNode> readSamples() {
        try (InputStream file = getClass().getResourceAsStream("/bad-input-samples.json")) {
            assertThat(file).as("bad-input-samples.json").isNotNull();
            Map<String, JsonNode> read = new TreeMap<>();
            MAPPER.readTree(file).properties().forEach(each -> read.put(each.getKey(), each.getValue()));
            return read;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    final byte[] sample(Endpoint endpoint) {
        return samples()
                .getOrDefault(endpoint.toString(), MAPPER.createObjectNode())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
