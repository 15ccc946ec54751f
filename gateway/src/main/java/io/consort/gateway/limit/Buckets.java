package io.consort.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.consort.edge.problem.Refusal;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * One budget's buckets, one for each caller, refilled steadily. A bucket that has had the time to fill is forgotten, and so is
 * the least used where there are very many: a flood from millions of addresses fills no memory.
 */
final class Buckets {

    static final int MOST = 20_000;

    private final Budget budget;
    private final Bandwidth bandwidth;
    private final Cache<Object, Bucket> buckets;

    Buckets(Budget budget) {
        this.budget = budget;
        this.bandwidth = Bandwidth.builder()
                .capacity(budget.burst())
                .refillGreedy(budget.perSecond(), Duration.ofSeconds(1))
                .build();
        var untilFull = Duration.ofSeconds(1L + budget.burst() / budget.perSecond());
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(untilFull)
                .build();
    }

    /** Takes one request from the caller's bucket; refused when it is empty. */
    void take(Object caller) {
        var probe = buckets.get(
                        caller, key -> Bucket.builder().addLimit(bandwidth).build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.passing(
                    429,
                    "too-many-requests",
                    "One caller may make " + budget.perSecond()
                            + " requests of this kind a second over time; wait before the next.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        }
    }

    /** How many callers are known. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
