package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Puts values that nobody should send in the place of every variable of a path and every parameter of a query: none is a fault of the
 * server's. What is read by a converter is sent what no converter lets through at one endpoint, and elsewhere only what may come
 * through, or of that some; what an endpoint reads itself, as text, is sent everything.
 */
abstract class HostileValues extends HostileHeaders {

    /** What is no value of anything. */
    private static final List<String> MALFORMED = List.of(
            "",
            "%20",
            "%00",
            "%0A",
            "%7F",
            "%2F",
            "%5C",
            "%2e%2e",
            "..",
            ";a=b",
            "%3Ba",
            "%25",
            "%zz",
            "%",
            "%C3%28",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "x".repeat(5_000),
            "1.5",
            "1e99",
            "NaN",
            "99999999999999999999",
            "[]",
            "%7B%7D",
            "1/0",
            "0000-01-01",
            "2020-02-30",
            "1000000000-01-01",
            "%2B1000000000-12-31T23:59:59Z",
            "-1000000000-01-01T00:00:00Z",
            "%2B10000-01-01T00:00:00Z",
            "2020-01-01T00:00:00%2B18:00",
            "2020-W01");

    /** What some converter may let through. */
    private static final List<String> EXTREME = List.of(
            "0",
            "-1",
            "9223372036854775807",
            "-9223372036854775808",
            "2147483647",
            "true",
            "null",
            "9999-12-31",
            "2999-12-31",
            "0001-01-01",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "2020-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "2999-12-31T23:59:59Z",
            "none");

    private static final List<String> WEIRD_QUERIES =
            List.of("", "=", "&", "&&=&", "%", "%zz", "a=%", "limit", "limit&limit", "%00=1", "a".repeat(5_000));

    private static final List<String> METHODS =
            List.of("OPTIONS", "HEAD", "TRACE", "PATCH", "DELETE", "PUT", "PROPFIND", "NONE");

    @TestFactory
    Stream<DynamicTest> answersEveryValueOfAPath() {
        Values values = new Values();
        return each(endpoints(), endpoint -> {
            for (int i = 0; i < endpoint.variables(); i++) {
                for (String value : values.of(variable(endpoint, i))) {
                    check(endpoint, endpoint.path("alpha", i, value));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> answersEveryValueOfAQuery() {
        Values values = new Values();
        Deal<String> weird = new Deal<>(WEIRD_QUERIES, 1);
        return each(endpoints(), endpoint -> {
            Map<String, String> parameters = parameters(endpoint);
            signature(endpoint).queried().forEach((parameter, type) -> {
                String others = parameters.entrySet().stream()
                        .filter(each -> !each.getKey().equals(parameter)
                                && !each.getValue().isEmpty())
                        .map(each -> "&" + each)
                        .collect(Collectors.joining());
                for (String value : values.of(type)) {
                    check(endpoint, endpoint.path("alpha") + "?" + parameter + "=" + value + others);
                }
            });
            for (String query : weird.to(List.of(endpoint.method(), parameters.keySet()))) {
                check(endpoint, endpoint.path("alpha") + "?" + query);
            }
        });
    }

    /** The values for what is read as a type, in one walk. */
    private static final class Values {

        private static final int SOME_KEYS = 2;

        private final Deal<String> keys = new Deal<>(all(), SOME_KEYS);
        private final Deal<String> counted = new Deal<>(all(), 0);

        /** Of what is counted with, everything that may come through is sent; what is a key, is there or is not, one like another. */
        List<String> of(Class<?> type) {
            if (type == String.class) {
                return all();
            }
            if (!isCounted(type)) {
                return keys.to(type);
            }
            List<String> values = counted.to(type);
            return values.isEmpty() ? EXTREME : values;
        }

        private static boolean isCounted(Class<?> type) {
            return Temporal.class.isAssignableFrom(type)
                    || Number.class.isAssignableFrom(type)
                    || (type.isPrimitive() && type != boolean.class);
        }

        private static List<String> all() {
            return Stream.concat(MALFORMED.stream(), EXTREME.stream()).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> answersEveryMethod() {
        Deal<String> methods = new Deal<>(METHODS, 1);
        return each(endpoints(), endpoint -> {
            Set<String> sent = new TreeSet<>(methods.to(endpoint.method()));
            if (!endpoint.isChange()) {
                sent.add("HEAD"); // is answered by what answers GET
            }
            for (String method : sent) {
                Answer answer = caller(endpoint.toString())
                        .raw(method, endpoint.path("alpha"), "Origin: http://elsewhere.test");
                assertThat(answer.status())
                        .as("%s as %s: %s", endpoint, method, answer)
                        .isLessThan(500);
            }
            Answer preflight = api.anonymous()
                    .raw(
                            "OPTIONS",
                            endpoint.path("alpha"),
                            "Origin: http://elsewhere.test",
                            "Access-Control-Request-Method: POST");
            assertThat(preflight.status()).as("%s: %s", endpoint, preflight).isLessThan(500);
            assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        });
    }

    private void check(Endpoint endpoint, String path) {
        Api caller = caller(endpoint.toString());
        Answer answer = endpoint.isChange()
                ? caller.raw(
                        endpoint.method(),
                        path,
                        "Content-Type: application/json",
                        "Idempotency-Key: k",
                        "Content-Length: 2",
                        "",
                        "{}")
                : caller.raw(endpoint.method(), path);
        assertThat(answer.status()).as("%s at %s: %s", endpoint, path, answer).isBetween(200, 499);
        if (answer.status() >= 400) {
            assertProblem(endpoint, path, answer);
        }
    }
}
