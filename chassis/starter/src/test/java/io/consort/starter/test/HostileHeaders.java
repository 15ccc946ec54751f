package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.smile.SmileMapper;

/**
 * Sends every change in forms that are not spoken here, and with headers that nobody should send: what cannot be read or answered is
 * refused before anything is decided.
 */
abstract class HostileHeaders extends Walk {

    /** They are told apart by the converters. */
    private static final List<String> FOREIGN = List.of(
            "application/yaml",
            "application/x-yaml",
            "text/yaml",
            "application/x-jackson-smile",
            "application/cbor",
            "application/xml",
            "text/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "text/plain",
            "text/json",
            "application/octet-stream",
            "application/problem+json",
            "application/merge-patch+json",
            "application/json; charset=UTF-16",
            "application/json; charset=ISO-8859-1",
            "application/json; charset=none",
            "*/*",
            "application/*",
            "application",
            ";");

    private static final int SOME_FOREIGN = 2;

    private static final List<String> NOT_ACCEPTABLE = List.of(
            "application/xml",
            "application/yaml",
            "application/x-jackson-smile",
            "text/html",
            "text/event-stream",
            "image/*",
            "application/json;q=0",
            "nonsense",
            "a/b;q=9",
            "application/xml, text/html");

    private static final int SOME_NOT_ACCEPTABLE = 2;

    /** What an endpoint, its method or its form of answer may have a part in. */
    private static final Map<String, List<String>> ANSWERED = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            ",",
                            "\u0080",
                            "application/json;charset=ISO-8859-1",
                            "application/json;charset=UTF-16",
                            "application/json;q=0.1, */*;q=0")),
            Map.entry("Accept-Language", List.of("xx-none", "*;q=0", "en;q=9", "%")),
            Map.entry("Range", List.of("bytes=0-0", "bytes=99999999999999999999-", "none=1", "bytes=")),
            Map.entry("If-Range", List.of("x", "\"1\"")),
            Map.entry("If-None-Match", List.of("*", "\"1\"", "x", "W/\"0\", \"")),
            Map.entry("If-Match", List.of("*", "x", "\"99999999999999999999\"", "\"1\", \"2\"")),
            Map.entry(
                    "If-Modified-Since",
                    List.of("x", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT")),
            Map.entry("If-Unmodified-Since", List.of("x", "Thu, 01 Jan 1970 00:00:00 GMT")),
            Map.entry("Prefer", List.of("return=minimal", "respond-async, wait=0", "=")),
            Map.entry("Acting-For", List.of("", "no one", "%", "\u00ff")),
            Map.entry("Idempotency-Key", List.of("", " ", "x".repeat(2_000), "\"a\"")));

    /** What is read before it is known which endpoint it is for, and so is sent to one of each method. */
    private static final Map<String, List<String>> PASSING = Map.ofEntries(
            Map.entry("Accept-Charset", List.of("utf-7", "none, *;q=0", ";")),
            Map.entry("Accept-Encoding", List.of("none", "identity;q=0, *;q=0", "gzip;q=x")),
            Map.entry("TE", List.of("trailers", "gzip;q=0", "x")),
            Map.entry("Content-Encoding", List.of("gzip", "none", "identity, br")),
            Map.entry("Content-Language", List.of("%", "xx")),
            Map.entry(
                    "Origin",
                    List.of("null", "http://elsewhere.test", "x", "http://[", "http://a:99999", "//", "http://%zz")),
            Map.entry("Forwarded", List.of("for=;host=\"", "host=%zz;proto=none")),
            Map.entry("X-Forwarded-Host", List.of("[", "a b")),
            Map.entry("X-Forwarded-Prefix", List.of("//", "%zz")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "NONE")),
            Map.entry("X-Requested-With", List.of("x")),
            Map.entry("Cookie", List.of("=;;=", "a=\"")),
            Map.entry("traceparent", List.of("x", "00-0-0-0", "ff-" + "0".repeat(32) + "-" + "0".repeat(16) + "-ff")),
            Map.entry("baggage", List.of("=", "a=" + "x".repeat(2_000))),
            Map.entry(
                    "Authorization",
                    List.of("", "\u0080\u0085", "Bearer", "Bearer ", "Basic x", "Bearer a b", "none")));

    @Autowired
    private RequestMappingHandlerAdapter adapter;

    @Test
    void speaksJsonAloneBesidesTextBytesAndTables() {
        assertThat(adapter.getMessageConverters().stream()
                        .map(each -> each.getClass().getSimpleName())
                        .toList())
                .containsExactlyInAnyOrder("Bytes", "Text", "StrictJson", "WrittenTables");
        for (HttpMessageConverter<?> each : adapter.getMessageConverters()) {
            for (MediaType type : each.getSupportedMediaTypes()) {
                assertThat(each.canRead(Record.class, type) && !MediaType.APPLICATION_JSON.equals(type))
                        .as("%s reads %s", each, type)
                        .isFalse();
            }
            for (String type : FOREIGN) {
                if (type.matches("[a-z]+/[a-z+-]+")) {
                    MediaType foreign = MediaType.parseMediaType(type);
                    for (Class<?> target : List.of(Record.class, String.class, byte[].class, Map.class, Object.class)) {
                        assertThat(each.canRead(target, foreign))
                                .as("%s reads %s as %s", each, type, target)
                                .isFalse();
                    }
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> takesChangesInJsonAlone() {
        Deal<String> foreign = new Deal<>(FOREIGN, SOME_FOREIGN);
        return each(changes(), endpoint -> {
            String before = recorded();
            for (String type : foreign.to(signature(endpoint).binding())) {
                Answer answer = send(endpoint, caller(endpoint.toString()), type, inForm(type, endpoint));
                assertProblem(endpoint, type, answer);
                assertThat(answer.slug())
                        .as("%s in %s: %s", endpoint, type, answer)
                        .isEqualTo("unsupported-media-type");
                assertThat(answer.status()).as("%s in %s", endpoint, type).isEqualTo(415);
            }
            assertThat(recorded()).as("what is recorded").isEqualTo(before);
        });
    }

    private byte[] inForm(String type, Endpoint endpoint) {
        JsonNode body = samples().get(endpoint.toString());
        return type.contains("smile")
                ? new SmileMapper().writeValueAsBytes(body)
                : type.contains("xml")
                        ? "<a/>".getBytes(StandardCharsets.UTF_8)
                        : String.valueOf(body)
                                .getBytes(type.contains("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> refusesBeforeItDecidesWhatCannotBeAnswered() {
        Deal<String> notAcceptable = new Deal<>(NOT_ACCEPTABLE, SOME_NOT_ACCEPTABLE);
        return each(changes(), endpoint -> {
            String before = recorded();
            for (String accept : notAcceptable.to(signature(endpoint).kind())) {
                Answer answer = send(endpoint, caller(endpoint.toString()).header("Accept", accept));
                assertProblem(endpoint, accept, answer);
                assertThat(answer.slug())
                        .as("%s for %s: %s", endpoint, accept, answer)
                        .isEqualTo("not-acceptable");
            }
            assertThat(recorded()).as("what is recorded").isEqualTo(before);
        });
    }

    @TestFactory
    Stream<DynamicTest> recordsNothingThatItDoesNotAnswerAsDone() {
        Weird weird = new Weird();
        return each(changes(), endpoint -> {
            Map<String, List<String>> headers = weird.of(endpoint, signature(endpoint));
            int tries = 0;
            while (!leavesWhatItDoesNotDo(endpoint, headers)) { // the service's own rounds may have recorded something
                assertThat(++tries)
                        .as("%s records what it refuses under one of %s", endpoint, headers)
                        .isLessThan(5);
            }
        });
    }

    private boolean leavesWhatItDoesNotDo(Endpoint endpoint, Map<String, List<String>> headers) {
        String[] before = {recorded()};
        headers.forEach((name, values) -> values.forEach(value -> {
            Answer answer = sendRaw(endpoint, name, value);
            if (answer.status() / 100 == 2) {
                assertThat(answer.header("Content-Type"))
                        .as("%s with %s: %s", endpoint, name, value)
                        .matches("(application/json|text/csv).*");
                before[0] = recorded();
            } else {
                assertProblem(endpoint, name + ": " + value, answer);
            }
        }));
        return recorded().equals(before[0]);
    }

    @TestFactory
    Stream<DynamicTest> readsUnderWeirdHeadersToo() {
        Weird weird = new Weird();
        return each(
                endpoints().filter(each -> !each.isChange()),
                endpoint -> weird.of(endpoint, signature(endpoint))
                        .forEach((name, values) -> values.forEach(value -> {
                            Answer answer = caller(endpoint.toString())
                                    .header(name, value)
                                    .raw("GET", endpoint.path("alpha"));
                            if (answer.status() >= 400) {
                                assertProblem(endpoint, name + ": " + value, answer);
                            }
                        })));
    }

    /** The weird headers of one walk. */
    private static final class Weird {

        private final Map<String, Deal<String>> answered = new TreeMap<>();
        private final Set<String> met = new HashSet<>();

        Weird() {
            ANSWERED.forEach((name, values) -> answered.put(name, new Deal<>(values, 1)));
        }

        Map<String, List<String>> of(Endpoint endpoint, Signature signature) {
            Object kind = signature.kind();
            Map<String, List<String>> weird = new TreeMap<>();
            answered.forEach((name, values) -> weird.put(name, values.to(kind)));
            if (met.add(endpoint.method())) {
                weird.putAll(PASSING);
            }
            return weird;
        }
    }

    private Answer sendRaw(Endpoint endpoint, String name, String value) {
        String body = new String(sample(endpoint), StandardCharsets.ISO_8859_1);
        Api caller = caller(endpoint.toString());
        return (name.equals("Idempotency-Key")
                        ? caller
                        : caller.key(UUID.randomUUID().toString()))
                .header(name, value)
                .raw(
                        endpoint.method(),
                        endpoint.path("alpha"),
                        "Content-Type: application/json",
                        "Content-Length: " + body.length(),
                        "",
                        body);
    }

    private Answer send(Endpoint endpoint, Api caller) {
        return send(endpoint, caller, "application/json", sample(endpoint));
    }

    private static Answer send(Endpoint endpoint, Api caller, String type, byte[] body) {
        return caller.key(UUID.randomUUID().toString())
                .raw(
                        endpoint.method(),
                        endpoint.path("alpha"),
                        "Content-Type: " + type,
                        "Content-Length: " + body.length,
                        "",
                        new String(body, StandardCharsets.ISO_8859_1));
    }
}
