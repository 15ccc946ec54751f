package io.consort.edge.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final AtomicInteger checks = new AtomicInteger();
    private final RememberedTokens tokens = new RememberedTokens(this::check, clock());

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private Jwt check(String token) {
        checks.incrementAndGet();
        if (token.startsWith("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("anna")
                .expiresAt(START.plusSeconds(300))
                .build();
    }

    @Test
    void checksATokenOnceUntilItExpires() {
        tokens.decode("good");
        now.set(START.plusSeconds(299));
        assertThat(tokens.decode("good").getSubject()).isEqualTo("anna");
        assertThat(checks).hasValue(1);
    }

    @Test
    void checksAnExpiredTokenAgain() {
        tokens.decode("good");
        now.set(START.plusSeconds(301));
        tokens.decode("good");
        assertThat(checks).hasValue(2);
    }

    @Test
    void checksAnotherTokenHoweverAlike() {
        tokens.decode("good");
        tokens.decode("good ");
        assertThat(checks).hasValue(2);
    }

    @Test
    void neverKeepsWhatIsNotValid() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(checks).hasValue(2);
    }
}
