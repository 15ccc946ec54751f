package io.consort.gateway.session;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A browser that signed in, as its cookie holds it.
 *
 * @param id its name in this installation, new with each sign-in
 * @param csrfToken the value that proves a change is asked for by our page
 * @param begun when it was signed in
 * @param person the subject at the provider
 * @param providersSession the {@code sid} at the provider, empty where it gives none
 * @param idToken what names the session to the provider at sign-out
 * @param accessToken what services are called with
 * @param expires when the access token has to be renewed at the latest
 * @param refreshToken what it is renewed with, empty where the provider gave none
 * @param formerRefreshToken what these tokens were renewed with, empty where they came of the sign-in
 */
record Session(
        String id,
        String csrfToken,
        Instant begun,
        String person,
        String providersSession,
        String idToken,
        String accessToken,
        Instant expires,
        String refreshToken,
        String formerRefreshToken) {

    /** An access token is renewed after this time even where the provider lets it live longer: so long must ended sessions be remembered. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    boolean provesOrigin(@Nullable String value) {
        return value != null
                && MessageDigest.isEqual(
                        csrfToken.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    boolean endsWithin(Duration time, Instant now) {
        return !now.plus(time).isBefore(expires);
    }

    /** What the provider called the person when they signed in: their name, or else what they sign in by. */
    Optional<String> name() {
        try {
            var claims = JWTParser.parse(idToken).getJWTClaimsSet();
            var name = claims.getStringClaim("name");
            return Optional.ofNullable(name == null ? claims.getStringClaim("preferred_username") : name);
        } catch (ParseException e) {
            throw new IllegalStateException("The ID token was read when its session began", e);
        }
    }

    /** When nothing can be renewed any more, as far as the refresh token tells: it is the provider's own, and may be of any form. */
    Optional<Instant> ends() {
        if (refreshToken.isEmpty()) {
            return Optional.of(expires);
        }
        try {
            var end = JWTParser.parse(refreshToken).getJWTClaimsSet().getExpirationTime();
            return Optional.ofNullable(end).map(Date::toInstant);
        } catch (ParseException opaque) {
            return Optional.empty();
        }
    }

    /** The same session with tokens that the provider gave at this moment for a refresh token of this one. */
    Session renewed(
            String accessToken, @Nullable Instant expires, String refreshToken, String usedRefreshToken, Instant now) {
        return new Session(
                id,
                csrfToken,
                begun,
                person,
                providersSession,
                idToken,
                accessToken,
                bounded(expires, now),
                refreshToken,
                usedRefreshToken);
    }

    static Instant bounded(@Nullable Instant expires, Instant now) {
        var latest = now.plus(LONGEST);
        return expires == null || expires.isAfter(latest) ? latest : expires;
    }

    Map<String, Object> content() {
        return Map.of(
                "id", id,
                "csrf", csrfToken,
                "begun", begun.toEpochMilli(),
                "sub", person,
                "sid", providersSession,
                "idt", PackedToken.pack(idToken),
                "at", PackedToken.pack(accessToken),
                "exp", expires.getEpochSecond(),
                "rt", PackedToken.pack(refreshToken),
                "frt", PackedToken.pack(formerRefreshToken));
    }

    /** The session that was sealed; none where a version of the gateway sealed it that this one does not know. */
    static Optional<Session> of(Map<String, Object> content) {
        try {
            return Optional.of(new Session(
                    text(content, "id"),
                    text(content, "csrf"),
                    Instant.ofEpochMilli(JSONObjectUtils.getLong(content, "begun")),
                    text(content, "sub"),
                    text(content, "sid"),
                    PackedToken.unpack(text(content, "idt")),
                    PackedToken.unpack(text(content, "at")),
                    Instant.ofEpochSecond(JSONObjectUtils.getLong(content, "exp")),
                    PackedToken.unpack(text(content, "rt")),
                    content.containsKey("frt") ? PackedToken.unpack(text(content, "frt")) : ""));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, Object> content, String name) throws ParseException {
        var text = JSONObjectUtils.getString(content, name);
        if (text == null) {
            throw new ParseException(name, 0);
        }
        return text;
    }
}
