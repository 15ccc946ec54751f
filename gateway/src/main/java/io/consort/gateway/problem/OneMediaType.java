package io.consort.gateway.problem;

import io.consort.edge.problem.Problems;
import io.consort.edge.problem.ServerRefusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body said to be of any type, over which routing would stumble. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class OneMediaType extends OncePerRequestFilter {

    private final Problems problems;

    OneMediaType(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type != null && type.indexOf('*') >= 0) {
            problems.write(request, response, ServerRefusals.of(415));
        } else {
            chain.doFilter(request, response);
        }
    }
}
