package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends every endpoint that changes something bodies that nobody should send: no answer is a fault of the server's, each is a
 * problem without a word of the server's insides, and nothing is recorded. Each field of each well-formed body is spoilt in turn: in
 * every way where a field of its type is met first, and elsewhere in those ways that its endpoint may have a part in, and one other.
 */
public abstract class BadInput extends HostileValues {

    /** What each endpoint is sent. */
    private static final List<String> EVERYWHERE = List.of("", "null", "[]", "{\"no-such-field\":1}");

    /** What is refused before it is known which endpoint it is for, and so is sent to one of each binding. */
    private static final List<String> NOT_JSON = List.of(
            " ",
            "{",
            "}",
            "nul",
            "true",
            "17",
            "\"text\"",
            "[{}]",
            "{}{}",
            "{'a':1}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":\"\\u0000\"}",
            "{\"a\":NaN}",
            "{\"a\":1e999999999}",
            "{\"a\":" + "9".repeat(5_000) + "}",
            "[".repeat(20_000),
            "{\"a\":".repeat(20_000),
            "{\"" + "n".repeat(60_000) + "\":1}",
            "{\"a\":\"\\ud800\"}",
            "<?xml version=\"1.0\"?><a/>");

    private static final String OBJECT = "{\"deep\":{\"er\":[1]}}";
    private static final String LONG = "\"" + "x".repeat(5_000) + "\"";
    private static final String NUMBER = "9".repeat(39);

    private static final List<String> SPOILT =
            List.of(OBJECT, "[[1,2],[3]]", "true", "1.5", "-1e300", NUMBER, LONG, "\"a\\u0007b\"", "\"\\udc00\"");

    @TestFactory
    Stream<DynamicTest> refusesEveryBadBodyAndRecordsNothing() {
        Deal<String> spoilt = new Deal<>(SPOILT, 1);
        return each(changes(), endpoint -> {
            String before = recorded();
            EVERYWHERE.forEach(body -> send(endpoint, body));
            if (samples().get(endpoint.toString()) instanceof ObjectNode whole) {
                spoil(endpoint, whole, spoilt);
            }
            Answer unnamed = caller(endpoint.toString())
                    .header("No-Key", "1")
                    .send(endpoint.method(), endpoint.path("alpha"), "application/json", utf8("{}"));
            assertProblem(endpoint, "no idempotency key", unnamed);
            assertThat(recorded()).as("what is recorded").isEqualTo(before);
        });
    }

    private void spoil(Endpoint endpoint, ObjectNode whole, Deal<String> spoilt) {
        Signature signature = signature(endpoint);
        for (String field : List.copyOf(whole.propertyNames())) {
            Object type = signature.field(field);
            assertNamed(endpoint, field, send(endpoint, with(whole, field, OBJECT)));
            Set<String> values = new LinkedHashSet<>(spoilt.to(type));
            values.remove(OBJECT);
            values.add(type == String.class ? LONG : NUMBER); // its own bound, if the field has one
            values.forEach(value -> send(endpoint, with(whole, field, value)));
        }
        send(endpoint, with(whole, "no-such-field", "1"));
        whole.propertyNames().stream()
                .findFirst()
                .ifPresent(field -> send(
                        endpoint,
                        whole.toString().replaceFirst("\\{", "{\"" + field + "\":" + whole.get(field) + ",")));
    }

    /** Where it is the body that is refused, and not what it is for. A kind that is none is told of the whole, and services read no problems. */
    private static void assertNamed(Endpoint endpoint, String field, Answer answer) {
        boolean read = !endpoint.pattern().startsWith("/internal/");
        if (answer.status() == 400 && read && !field.equals("kind")) {
            assertThat(answer.json().path("errors"))
                    .as("%s with a spoilt %s: %s", endpoint, field, answer)
                    .anyMatch(each -> each.path("pointer").asString().startsWith("/" + field));
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoJsonAtAll() {
        Set<Object> bindings = new HashSet<>();
        return each(changes().filter(each -> bindings.add(signature(each).binding())), endpoint -> {
            String before = recorded();
            NOT_JSON.forEach(body -> send(endpoint, body));
            send(endpoint, new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
            send(endpoint, "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
            assertThat(recorded()).as("what is recorded").isEqualTo(before);
        });
    }

    /** A filter refuses it, whichever endpoint it is for. */
    @Test
    void refusesWhatIsTooLong() {
        Endpoint any = changes().findFirst().orElseThrow();
        String before = recorded();
        send(any, "{\"a\":\"" + "x".repeat(2_000_000) + "\"}");
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

    private Answer send(Endpoint endpoint, String body) {
        return send(endpoint, utf8(body));
    }

    private Answer send(Endpoint endpoint, byte[] body) {
        Answer answer = caller(endpoint.toString())
                .ifMatch("\"1\"")
                .send(endpoint.method(), endpoint.path("alpha"), "application/json", body);
        assertProblem(endpoint, new String(body, 0, Math.min(body.length, 120), StandardCharsets.UTF_8), answer);
        return answer;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
