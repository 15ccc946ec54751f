package io.consort.gateway.identity;

import io.consort.edge.problem.Problems;
import io.consort.edge.problem.Refusal;
import io.consort.edge.token.Bearers;
import io.consort.edge.token.BoundTokens;
import io.consort.gateway.limit.RequestRates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls, by bearer token or browser session, and counts the request against that caller's budget; a caller
 * nobody knows is counted by network address.
 */
public final class CallerFilter extends OncePerRequestFilter {

    private final BearerTokenResolver bearers = new Bearers();
    private final Guarded guarded;
    private final Tokens tokens;
    private final BrowserCallers browsers;
    private final RequestRates rates;
    private final Problems problems;

    /** A filter for a security chain, not for the server. */
    public CallerFilter(
            Guarded guarded, Tokens tokens, BrowserCallers browsers, RequestRates rates, Problems problems) {
        this.guarded = guarded;
        this.tokens = tokens;
        this.browsers = browsers;
        this.rates = rates;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var caller = guarded.matches(request) ? caller(request, response) : Optional.<Jwt>empty();
            caller.ifPresentOrElse(token -> count(request, token), () -> rates.countVisitor(request));
            caller.ifPresent(CallerFilter::admit);
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private void count(HttpServletRequest request, Jwt token) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            rates.countPerson(identity(token));
        } else {
            rates.countPartner(identity(token));
        }
    }

    private Optional<Jwt> caller(HttpServletRequest request, HttpServletResponse response) {
        try {
            return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                    ? browsers.caller(request, response)
                    : Optional.of(bearer(request));
        } catch (Refusal refusal) {
            rates.countVisitor(request);
            throw refusal;
        }
    }

    private Jwt bearer(HttpServletRequest request) {
        var token = tokens.accept(request, sent(request).orElseThrow(Tokens::invalid));
        if (PlatformServices.include(token)) {
            throw Refusal.of(
                    403,
                    "not-for-services",
                    "The token is a platform service's own; services call one another and not the gateway.");
        }
        return token;
    }

    private Optional<String> sent(HttpServletRequest request) {
        try {
            return BoundTokens.sent(request).or(() -> Optional.ofNullable(bearers.resolve(request)));
        } catch (OAuth2AuthenticationException malformed) {
            return Optional.empty();
        }
    }

    private static String identity(Jwt token) {
        var subject = token.getSubject();
        return subject == null ? String.valueOf(token.getClaimAsString("azp")) : subject;
    }

    private static void admit(Jwt token) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new JwtAuthenticationToken(token, List.of())));
    }
}
