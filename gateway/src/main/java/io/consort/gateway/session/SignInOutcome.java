package io.consort.gateway.session;

import io.consort.gateway.GatewayProperties;
import io.consort.gateway.page.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The end of a sign-in: the page that was wanted, or one that says what went wrong. */
@Component
final class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInOutcome.class);

    private final GatewayProperties properties;

    SignInOutcome(GatewayProperties properties) {
        this.properties = properties;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(properties.publicAddress(WayBack.kept(request)));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "unknown";
        LOG.info("A sign-in failed: {}", code, failure);
        var away = providerIsAway(failure);
        if (away) {
            response.setHeader("Retry-After", "5");
        }
        Html.write(response, away ? 503 : 401, "Sign-in failed", reason(code, away), "/login", "Try again");
    }

    private static String reason(String code, boolean away) {
        if (away) {
            return "The identity provider does not answer. Nothing is wrong with your account; try again in a moment.";
        }
        return switch (code) {
            case "access_denied" -> "The identity provider says that the sign-in was cancelled or not allowed.";
            case "authorization_request_not_found" ->
                "This sign-in was not begun in this browser, took more than ten minutes, or was used already.";
            case "session_too_large" ->
                "You belong to more organisations than a browser session holds. Ask whoever looks after them to take you out of some.";
            default -> "The identity provider's answer was not accepted, so you are not signed in.";
        };
    }

    private static boolean providerIsAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException) {
                return true;
            }
        }
        return false;
    }
}
