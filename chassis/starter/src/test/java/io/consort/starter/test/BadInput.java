package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends every endpoint that changes something bodies that nobody should send: no answer is a fault of the server's, each is a
 * problem without a word of the server's insides, and nothing is recorded. Each field of each
 * well-formed body is spoilt in turn.
 */
public abstract class BadInput extends HostileValues {

    /** What each endpoint is sent. */
    private static final List<String> EVERYWHERE =
            List.of("", "{", "null", "17", "[]", "{\"no-such-field\":1}", "{\"a\":1,\"a\":2}", "{\"a\":\"\\u0000\"}");

    /** What is refused before it is known which endpoint it is for, and so is sent to one of them. */
    private static final List<String> NOT_JSON = List.of(
            " ",
            "}",
            "nul",
            "true",
            "\"text\"",
            "[{}]",
            "{}{}",
            "{'a':1}",
            "{\"a\":NaN}",
            "{\"a\":1e999999999}",
            "{\"a\":" + "9".repeat(5_000) + "}",
            "[".repeat(20_000),
            "{\"a\":".repeat(20_000),
            "{\"" + "n".repeat(60_000) + "\":1}",
            "{\"a\":\"\\ud800\"}",
            "<?xml version=\"1.0\"?><a/>");

    private static final List<String> SPOILT = List.of(
            "{\"deep\":{\"er\":[1]}}",
            "[[1,2],[3]]",
            "true",
            "1.5",
            "-1e300",
            "9".repeat(39),
            "\"" + "x".repeat(5_000) + "\"",
            "\"a\\u0007b\"",
            "\"\\udc00\"");

    @TestFactory
    Stream<DynamicTest> refusesEveryBadBodyAndRecordsNothing() {
        Map<String, JsonNode> samples = samples();
        return each(changes(), endpoint -> {
            String before = recorded();
            for (byte[] body : bodies(samples.get(endpoint.toString()))) {
                send(endpoint, "application/json", body);
            }
            send(endpoint, "text/plain", "{}".getBytes(StandardCharsets.UTF_8));
            send(endpoint, "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8));
            Answer unnamed = caller(endpoint.toString())
                    .header("No-Key", "1")
                    .send(
                            endpoint.method(),
                            endpoint.path("alpha"),
                            "application/json",
                            "{}".getBytes(StandardCharsets.UTF_8));
            assertProblem(endpoint, "no idempotency key", unnamed);
            assertThat(recorded()).as("what is recorded").isEqualTo(before);
        });
    }

    @Test
    void refusesWhatIsNoJsonAtAll() {
        Endpoint any = changes().findFirst().orElseThrow();
        String before = recorded();
        for (byte[] body : notJson()) {
            send(any, "application/json", body);
        }
        assertThat(recorded()).as("what is recorded").isEqualTo(before);
    }

    @Test
    void everyChangeHasASample() {
        assertThat(samples().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        changes().map(Endpoint::toString).toList());
    }

    @TestFactory
    Stream<DynamicTest> refusesUnknownParametersEverywhere() {
        return each(endpoints().filter(endpoint -> !endpoint.isChange()), endpoint -> {
            Answer answer = caller(endpoint.toString()).get(endpoint.path("alpha") + "?no-such-parameter=1");
            assertProblem(endpoint, "an unknown parameter", answer);
        });
    }

    private void send(Endpoint endpoint, String type, byte[] body) {
        Answer answer = caller(endpoint.toString())
                .ifMatch("\"1\"")
                .send(endpoint.method(), endpoint.path("alpha"), type, body);
        assertProblem(endpoint, new String(body, 0, Math.min(body.length, 120), StandardCharsets.UTF_8), answer);
    }

    private static List<byte[]> notJson() {
        List<byte[]> bodies = utf8(NOT_JSON.stream());
        bodies.add(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.add("{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        bodies.add(("{\"a\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        return bodies;
    }

    private static List<byte[]> bodies(JsonNode sample) {
        return utf8(Stream.concat(
                EVERYWHERE.stream(), sample instanceof ObjectNode whole ? spoil(whole).stream() : Stream.empty()));
    }

    private static List<byte[]> utf8(Stream<String> bodies) {
        return bodies.map(body -> body.getBytes(StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> spoil(ObjectNode whole) {
        List<String> bodies = new ArrayList<>();
        for (String field : List.copyOf(whole.propertyNames())) {
            for (String value : SPOILT) {
                bodies.add(with(whole, field, value));
            }
            bodies.add(whole.toString().replaceFirst("\\{", "{\"" + field + "\":" + whole.get(field) + ","));
        }
        bodies.add(with(whole, "no-such-field", "1"));
        return bodies;
    }

    private static String with(ObjectNode whole, String field, String value) {
        StringBuilder text = new StringBuilder("{");
        for (String name : whole.propertyNames()) {
            if (!name.equals(field)) {
                text.append('"')
                        .append(name)
                        .append("\":")
                        .append(whole.get(name))
                        .append(',');
            }
        }
        return text.append('"')
                .append(field)
                .append("\":")
                .append(value)
                .append('}')
                .toString();
    }
}
