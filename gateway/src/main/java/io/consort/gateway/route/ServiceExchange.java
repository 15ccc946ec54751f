package io.consort.gateway.route;

import io.consort.edge.problem.Problems;
import io.consort.edge.problem.Refusal;
import io.consort.edge.token.BoundTokens;
import io.consort.gateway.GatewayProperties;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Hands a routed request to its service and the answer back. The path and query travel byte for byte as they came; the
 * caller's token travels as {@code Authorization: Bearer}, whether it came so or lies behind a browser session; one that is bound to a key, with its proof.
 */
@Component
final class ServiceExchange implements ProxyExchange {

    private final Services services;
    private final ServiceClient client;
    private final RequestBodies bodies;
    private final Problems problems;
    private final Tracer tracer;
    private final Propagator propagator;
    private final Pace pace;
    private final String publicHost;
    private final String publicScheme;

    ServiceExchange(
            Services services,
            ServiceClient client,
            RequestBodies bodies,
            Problems problems,
            Tracer tracer,
            Propagator propagator,
            BodyProperties bounds,
            GatewayProperties properties) {
        this.services = services;
        this.client = client;
        this.bodies = bodies;
        this.problems = problems;
        this.tracer = tracer;
        this.propagator = propagator;
        this.pace = bounds.pace();
        this.publicHost = properties.publicUri().getAuthority();
        this.publicScheme = properties.publicUri().getScheme();
    }

    @Override
    public ServerResponse exchange(Request request) {
        var inbound = request.getServerRequest().servletRequest();
        try (var body = bodies.of(inbound)) {
            var service = services.named((String) inbound.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR));
            var outbound = outbound(inbound);
            outbound.setEntity(body.entity());
            return new ServiceResponse(service, client.call(service, outbound), pace, problems);
        } catch (Refusal refusal) {
            return new RefusalResponse(refusal, problems);
        }
    }

    private ClassicHttpRequest outbound(HttpServletRequest inbound) {
        var query = inbound.getQueryString();
        var path = query == null ? inbound.getRequestURI() : inbound.getRequestURI() + "?" + query;
        var outbound = new BasicClassicHttpRequest(inbound.getMethod(), path);
        copyHeaders(inbound, outbound);
        outbound.addHeader("X-Forwarded-Host", publicHost);
        outbound.addHeader("X-Forwarded-Proto", publicScheme);
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
            var token = caller.getToken();
            var scheme = BoundTokens.isBound(token) ? BoundTokens.SCHEME : "Bearer";
            outbound.addHeader(HttpHeaders.AUTHORIZATION, scheme + " " + token.getTokenValue());
        }
        trace(outbound);
        return outbound;
    }

    private static void copyHeaders(HttpServletRequest inbound, ClassicHttpRequest outbound) {
        var nominated = Headers.nominated(inbound.getHeaders(HttpHeaders.CONNECTION));
        var names = inbound.getHeaderNames();
        while (names.hasMoreElements()) {
            var name = names.nextElement();
            if (Headers.reachesService(name, nominated)) {
                inbound.getHeaders(name).asIterator().forEachRemaining(value -> outbound.addHeader(name, value));
            }
        }
    }

    private void trace(ClassicHttpRequest outbound) {
        var context = tracer.currentTraceContext().context();
        if (context != null) {
            propagator.inject(context, outbound, (_, name, value) -> outbound.addHeader(name, value));
        }
    }
}
