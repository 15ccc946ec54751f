package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries whatever can be done in a consortium: a try answers as the act would, to whoever asks, and leaves the root and all that is kept. Where a
 * service keeps something beside its ledger, {@link #recorded} says that as well.
 */
public abstract class EveryTry extends Walk {

    private static final String JSON = "application/json";

    /** How often an act is tried before it counts as recorded. */
    private static final int MOST = 10;

    @TestFactory
    Stream<DynamicTest> answersAsTheActWouldAndRecordsNothing() {
        return each(acts(), endpoint -> {
            requireAlike(endpoint, caller(endpoint.toString()).ifMatch("\"1\""), sample(endpoint));
            requireAlike(endpoint, caller(endpoint.toString()), sample(endpoint));
            requireAlike(
                    endpoint, caller(endpoint.toString()), "{\"no-such-field\":1}".getBytes(StandardCharsets.UTF_8));
        });
    }

    @TestFactory
    Stream<DynamicTest> isOpenToWhomTheActIsOpenTo() {
        return each(acts(), endpoint -> {
            requireAlike(endpoint, api.anonymous(), sample(endpoint));
            requireAlike(endpoint, api.as("nobody", "nowhere"), sample(endpoint));
        });
    }

    private void requireAlike(Endpoint endpoint, Api caller, byte[] body) {
        String path = endpoint.path("alpha");
        Answer tried = unrecorded(
                endpoint, () -> caller.header("No-Key", "1").send(endpoint.method(), Tried.of(path), JSON, body));
        if (tried.status() != 204) {
            assertProblem(endpoint, "a try", tried);
        }
        Tried.requireAlike(endpoint.toString(), tried, caller.send(endpoint.method(), path, JSON, body));
    }

    /**
     * Tries until nothing was recorded meanwhile. What a service does by itself, of an act that was done before, may fall within a try; what a
     * try records falls within each.
     */
    private Answer unrecorded(Endpoint endpoint, Supplier<Answer> attempt) {
        String before = recorded();
        for (int left = MOST; ; left--) {
            Answer tried = attempt.get();
            String after = recorded();
            if (left == 1 || after.equals(before)) {
                assertThat(after).as("what %s records: %s", endpoint, tried).isEqualTo(before);
                return tried;
            }
            before = after;
        }
    }

    private Stream<Endpoint> acts() {
        return changes().filter(each -> Tried.hasOne(each.method(), each.path("alpha")));
    }
}
