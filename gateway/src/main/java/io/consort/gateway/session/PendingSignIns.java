package io.consort.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.consort.gateway.identity.Digest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Sign-ins that a browser has begun and not come back from: state, nonce and code verifier, tied to that browser by a
 * cookie of its own. A session begins only when a sign-in ends well, so that beginning many fills nothing but this.
 */
@Component
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Cache<Digest, OAuth2AuthorizationRequest> pending =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(LIFE).build();
    private final Cookies cookies;

    PendingSignIns(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var state = request.getParameter("state");
        return cookies.signIn(request)
                .map(Digest::of)
                .map(pending::getIfPresent)
                .filter(begun -> begun.getState() != null && begun.getState().equals(state))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var id = RandomText.next();
        pending.put(Digest.of(id), begun);
        cookies.setSignIn(response, id, LIFE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var begun = loadAuthorizationRequest(request);
        if (begun != null) {
            cookies.signIn(request).map(Digest::of).ifPresent(pending::invalidate);
            cookies.clearSignIn(response);
        }
        return begun;
    }
}
