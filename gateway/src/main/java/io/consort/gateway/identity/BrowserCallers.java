package io.consort.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who a browser's session speaks for. */
@FunctionalInterface
public interface BrowserCallers {

    /** The access token behind the request's session, if it has one; refused when the request does not prove its origin. */
    Optional<Jwt> caller(HttpServletRequest request);
}
