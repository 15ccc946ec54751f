package io.consort.edge.problem;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ties the trace id to the request, so that an error page made after the trace has ended still knows it. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class TraceIds extends OncePerRequestFilter {

    private static final String ATTRIBUTE = TraceIds.class.getName();

    private final @Nullable Tracer tracer;

    TraceIds(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var span = tracer == null ? null : tracer.currentSpan();
        if (span != null) {
            request.setAttribute(ATTRIBUTE, span.context().traceId());
        }
        chain.doFilter(request, response);
    }
}
