package io.consort.edge.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Keeps validated tokens until they expire, by their SHA-256, since checking a signature is half of what a request costs. A
 * token that is not in there, changed by so much as a character, is checked in full.
 */
final class RememberedTokens implements JwtDecoder {

    private static final long MOST = 20_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<Digest, Jwt> valid;

    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.valid = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating((Digest digest, Jwt token) -> rest(token)))
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Digest digest = Digest.of(token);
        Jwt known = valid.getIfPresent(digest);
        if (known != null && !rest(known).isZero()) {
            return known;
        }
        Jwt decoded = decoder.decode(token);
        valid.put(digest, decoded);
        return decoded;
    }

    private Duration rest(Jwt token) {
        Instant end = token.getExpiresAt();
        Instant now = clock.instant();
        return end == null || end.isBefore(now) ? Duration.ZERO : Duration.between(now, end);
    }
}
