package io.consort.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.consort.gateway.GatewayProperties;
import io.consort.gateway.problem.Refusal;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * A bucket of requests for each caller, refilled steadily. It holds for this process: with several gateways a caller has
 * as many buckets, which protects the services just as well and needs no shared store.
 */
@Component
public final class RequestRates {

    private static final int MOST_CALLERS = 100_000;

    private final Bandwidth bandwidth;
    private final int requestsPerSecond;
    private final Cache<String, Bucket> buckets;

    RequestRates(GatewayProperties properties) {
        this.requestsPerSecond = properties.requestsPerSecond();
        this.bandwidth = Bandwidth.builder()
                .capacity(properties.burst())
                .refillGreedy(requestsPerSecond, Duration.ofSeconds(1))
                .build();
        var untilFull = Duration.ofSeconds(1L + properties.burst() / requestsPerSecond);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(untilFull)
                .build();
    }

    /** Takes one request from the caller's bucket; refused when it is empty. */
    public void count(String caller) {
        var probe = buckets.get(
                        caller, key -> Bucket.builder().addLimit(bandwidth).build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.passing(
                    429,
                    "too-many-requests",
                    "One caller may make " + requestsPerSecond + " requests a second over time; wait before the next.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        }
    }
}
