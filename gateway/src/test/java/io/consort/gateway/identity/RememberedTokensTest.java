package io.consort.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    private final Hands clock = new Hands();
    private final List<String> validated = new ArrayList<>();
    private final RememberedTokens tokens = new RememberedTokens(this::validate, clock);

    @Test
    void validatesATokenOnce() {
        tokens.decode("good");
        tokens.decode("good");

        assertThat(validated).containsExactly("good");
    }

    @Test
    void validatesEachTokenForItself() {
        tokens.decode("good");

        assertThat(tokens.decode("other").getTokenValue()).isEqualTo("other");
    }

    @Test
    void validatesATokenAgainOnceItHasExpired() {
        tokens.decode("good");
        clock.now = START.plus(Duration.ofMinutes(5));

        tokens.decode("good");

        assertThat(validated).hasSize(2);
    }

    @Test
    void remembersNoRefusal() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(validated).hasSize(2);
    }

    private Jwt validate(String token) {
        validated.add(token);
        if (token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .claim("sub", "p-1")
                .expiresAt(START.plus(Duration.ofMinutes(5)))
                .build();
    }

    /** A clock whose hands a test moves. */
    private static final class Hands extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
