package io.consort.edge.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The proofs that one process has seen: enough where what a second use would bring changes nothing and is told to the same bearer alone. */
public final class RememberedProofs implements UsedProofs {

    private static final long MOST = 100_000;

    private final Cache<Digest, Instant> used;

    /** None yet. */
    public RememberedProofs(Clock clock) {
        this.used = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating((Digest proof, Instant until) -> Duration.between(clock.instant(), until)))
                .build();
    }

    @Override
    public boolean use(Digest proof, Instant until) {
        return used.asMap().putIfAbsent(proof, until) == null;
    }
}
