package io.consort.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Validates each token once and remembers it until it expires. Validation costs as much as all the rest of a proxied
 * request; a token is the same for minutes.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 20_000;

    private final JwtDecoder validation;
    private final Clock clock;
    private final Cache<Digest, Jwt> valid;

    RememberedTokens(JwtDecoder validation, Clock clock) {
        this.validation = validation;
        this.clock = clock;
        this.valid = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<Digest, Jwt>creating((digest, token) -> remaining(token)))
                .build();
    }

    @Override
    public Jwt decode(String token) {
        var digest = Digest.of(token);
        var remembered = valid.getIfPresent(digest);
        if (remembered != null && expiry(remembered).isAfter(clock.instant())) {
            return remembered;
        }
        var validated = validation.decode(token);
        valid.put(digest, validated);
        return validated;
    }

    private Duration remaining(Jwt token) {
        var remaining = Duration.between(clock.instant(), expiry(token));
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }

    private static Instant expiry(Jwt token) {
        var expires = token.getExpiresAt();
        return expires == null ? Instant.MIN : expires;
    }
}
