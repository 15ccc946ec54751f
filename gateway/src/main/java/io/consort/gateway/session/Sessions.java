package io.consort.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.consort.gateway.GatewayProperties;
import io.consort.gateway.identity.BrowserCallers;
import io.consort.gateway.identity.Digest;
import io.consort.gateway.identity.Tokens;
import io.consort.gateway.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** The browsers that are signed in here, in memory, the least used forgotten first. */
@Component
final class Sessions implements BrowserCallers {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Cache<Digest, Session> sessions;
    private final Cookies cookies;
    private final Tokens tokens;
    private final Renewal renewal;
    private final Clock clock;

    Sessions(GatewayProperties properties, Cookies cookies, Tokens tokens, Renewal renewal, Clock clock) {
        this.sessions = Caffeine.newBuilder()
                .maximumSize(properties.maxSessions())
                .expireAfterAccess(properties.sessionIdle())
                .build();
        this.cookies = cookies;
        this.tokens = tokens;
        this.renewal = renewal;
        this.clock = clock;
    }

    /** Begins a session under an id that did not exist before, whatever cookie the browser came with. */
    void begin(HttpServletRequest request, HttpServletResponse response, OAuth2AuthorizedClient grant, String idToken) {
        end(request);
        var id = RandomText.next();
        var csrfToken = RandomText.next();
        sessions.put(Digest.of(id), new Session(csrfToken, idToken, grant));
        cookies.setSession(response, id, csrfToken);
    }

    /** Forgets the request's session and returns what it was, if there was one. */
    Optional<Session> end(HttpServletRequest request) {
        return cookies.session(request)
                .map(Digest::of)
                .map(id -> sessions.asMap().remove(id));
    }

    @Override
    public Optional<Jwt> caller(HttpServletRequest request, HttpServletResponse response) {
        var session = cookies.session(request).map(Digest::of).map(sessions::getIfPresent);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        if (!SAFE.contains(request.getMethod()) && !session.get().provesOrigin(request.getHeader("X-XSRF-TOKEN"))) {
            throw Refusal.of(
                    403,
                    "csrf-token-missing",
                    "A change in a browser session needs the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.");
        }
        try {
            return Optional.of(tokens.accept(session.get().accessToken(renewal, clock)));
        } catch (SessionEnded e) {
            end(request);
            return Optional.empty();
        }
    }
}
