package io.consort.starter.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Keeps validated tokens until they expire, by their SHA-256, since checking a signature is half of what a request costs. A
 * token that is not in there, changed by so much as a character, is checked in full.
 */
final class CachedTokens implements JwtDecoder {

    private static final long MOST = 20_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<ByteBuffer, Jwt> valid;

    CachedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.valid = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating((ByteBuffer digest, Jwt token) -> rest(token)))
                .build();
    }

    @Override
    public Jwt decode(String token) {
        ByteBuffer digest = digest(token);
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

    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
