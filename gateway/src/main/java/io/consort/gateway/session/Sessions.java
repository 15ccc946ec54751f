package io.consort.gateway.session;

import io.consort.edge.problem.Refusal;
import io.consort.gateway.identity.BrowserCallers;
import io.consort.gateway.identity.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * The browsers that are signed in. Each keeps its own session, sealed in its cookie: any gateway serves it, and none has to remember
 * it. What Spring's sign-in ends with is what the cookie is made of.
 */
@Component
final class Sessions implements BrowserCallers, OAuth2AuthorizedClientRepository {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String KIND = "session";

    private final StringKeyGenerator random =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding());
    private final Cookies cookies;
    private final CookieSeal seal;
    private final EndedSessions ended;
    private final Tokens tokens;
    private final Renewal renewal;
    private final Clock clock;

    Sessions(Cookies cookies, CookieSeal seal, EndedSessions ended, Tokens tokens, Renewal renewal, Clock clock) {
        this.cookies = cookies;
        this.seal = seal;
        this.ended = ended;
        this.tokens = tokens;
        this.renewal = renewal;
        this.clock = clock;
    }

    /** Begins a session that did not exist before, whatever cookie the browser came with. */
    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient grant,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(principal.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("The provider answered without an ID token");
        }
        find(request).ifPresent(ended::end);
        var now = clock.instant();
        var refresh = grant.getRefreshToken();
        var begun = new Session(
                random.generateKey(),
                random.generateKey(),
                now,
                user.getName(),
                Objects.requireNonNullElse(user.getClaimAsString("sid"), ""),
                user.getIdToken().getTokenValue(),
                grant.getAccessToken().getTokenValue(),
                Session.bounded(grant.getAccessToken().getExpiresAt(), now),
                refresh == null ? "" : refresh.getTokenValue(),
                "");
        if (!keep(response, begun)) {
            throw new OAuth2AuthenticationException("session_too_large");
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // The interface is so declared.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
    }

    /** Ends the request's session here and in the browser, and returns what it was, if there was one. */
    Optional<Session> end(HttpServletRequest request, HttpServletResponse response) {
        var session = find(request);
        session.ifPresent(ended::end);
        cookies.clearSession(response);
        return session;
    }

    @Override
    public Optional<Jwt> caller(HttpServletRequest request, HttpServletResponse response) {
        if (cookies.session(request).isEmpty()) {
            return Optional.empty();
        }
        var session = find(request);
        if (session.isEmpty()) {
            cookies.clearSession(response);
            return Optional.empty();
        }
        if (!SAFE.contains(request.getMethod()) && !session.get().provesOrigin(request.getHeader("X-XSRF-TOKEN"))) {
            throw Refusal.of(
                    403,
                    "csrf-token-missing",
                    "A change in a browser session needs the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.");
        }
        try {
            return Optional.of(accessToken(session.get(), request, response));
        } catch (SessionEnded e) {
            end(request, response);
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> name(HttpServletRequest request, String person) {
        return find(request).filter(session -> session.person().equals(person)).flatMap(Session::name);
    }

    /**
     * A page asks {@code /me} before it asks for all the rest at once, so that is where a session is renewed early: its one request
     * comes to one gateway, where the rest would come to several.
     */
    private Jwt accessToken(Session session, HttpServletRequest request, HttpServletResponse response) {
        var alone = request.getServletPath().equals("/me");
        var usable = renewal.usable(session, alone ? Renewal.HALF_OVER : Renewal.NEAR_ITS_END);
        if (!usable.equals(session) && !keep(response, usable)) {
            throw new SessionEnded();
        }
        try {
            return tokens.accept(usable.accessToken());
        } catch (Refusal refusal) {
            throw refusal.status() == 401 ? new SessionEnded() : refusal;
        }
    }

    private boolean keep(HttpServletResponse response, Session session) {
        return cookies.setSession(response, seal.seal(KIND, session.content()), session.csrfToken());
    }

    /** The session of the browser that asks, as it is, without renewing anything. */
    Optional<Session> find(HttpServletRequest request) {
        return cookies.session(request)
                .flatMap(text -> seal.open(KIND, text))
                .flatMap(Session::of)
                .filter(session -> !ended.contains(session));
    }
}
