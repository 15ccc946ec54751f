package io.consort.starter.security;

import io.consort.edge.problem.Refusal;
import io.consort.edge.token.BoundTokens;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in whoever sends a token that is bound to a key, and proves to have that key. Under the scheme {@code Bearer} such tokens are refused by the
 * filter for those.
 */
final class BoundTokenFilter extends OncePerRequestFilter {

    private final JwtDecoder decoder;
    private final BoundTokens bound;
    private final Refusals refusals;

    BoundTokenFilter(JwtDecoder decoder, BoundTokens bound, Refusals refusals) {
        this.decoder = decoder;
        this.bound = bound;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> sent = BoundTokens.sent(request);
        try {
            if (sent.isPresent()) {
                admit(request, decoder.decode(sent.get()));
            }
        } catch (Refusal refusal) {
            refusals.write(refusal, request, response);
            return;
        } catch (DomainException unknown) {
            refusals.write(unknown, request, response);
            return;
        } catch (BadJwtException invalid) {
            NotSignedIn.refuse(refusals, request, response);
            return;
        } catch (JwtException unknown) {
            NotSignedIn.unknown(refusals, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private void admit(HttpServletRequest request, Jwt token) {
        bound.check(request, token, target(request));
        SecurityContextHolder.setContext(new SecurityContextImpl(new JwtAuthenticationToken(token, List.of())));
    }

    /** As the gateway says that it was asked; where nobody says so, as this service is. */
    private static String target(HttpServletRequest request) {
        String host = request.getHeader("X-Forwarded-Host");
        String scheme = request.getHeader("X-Forwarded-Proto");
        return host == null || scheme == null
                ? request.getRequestURL().toString()
                : scheme + "://" + host + request.getRequestURI();
    }
}
