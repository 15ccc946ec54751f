package io.consort.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who a browser's session speaks for. */
public interface BrowserCallers {

    /**
     * The access token behind the request's session, if it has one; refused when the request does not prove its origin. A session
     * that was renewed, or is over, is told to the browser by the response's cookies.
     */
    Optional<Jwt> caller(HttpServletRequest request, HttpServletResponse response);

    /** What a person is called, where the request's session is theirs: the provider tells that the gateway alone, when they sign in. */
    Optional<String> name(HttpServletRequest request, String person);
}
