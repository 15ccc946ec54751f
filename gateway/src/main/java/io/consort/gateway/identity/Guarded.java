package io.consort.gateway.identity;

import io.consort.gateway.route.OpenOperations;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The addresses that need a caller: all of the services' except their documents and what they publish as open to anyone, and the few of
 * the gateway's that speak of the caller. It parses a path as the router does, so that no spelling of a path is routed but not guarded.
 */
@Component
public final class Guarded implements RequestMatcher {

    /** Where secret ballots are cast, by whoever holds a voting paper. */
    public static final String BALLOTS = "/api/consortium/consortia/*/ballots";

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private final RequestMatcher services = PATHS.matcher("/api/**");
    private final RequestMatcher documents = PATHS.matcher(HttpMethod.GET, "/api/*/openapi");
    private final RequestMatcher me = PATHS.matcher("/me");
    private final RequestMatcher logout = PATHS.matcher("/logout");
    private final OpenOperations open;

    Guarded(OpenOperations open) {
        this.open = open;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (services.matches(request)) {
            return !documents.matches(request) && !open.include(request);
        }
        return me.matches(request) || logout.matches(request);
    }
}
