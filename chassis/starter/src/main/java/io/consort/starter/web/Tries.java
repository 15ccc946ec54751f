package io.consort.starter.web;

import io.consort.kernel.ledger.Trying;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tries: {@code POST /api/<service>/tries/consortia/…} is what the path without {@code tries} is, but only tried. Whoever comes after this filter sees
 * the act's own path, so that all holds for a try that holds for the act. It is answered with 204, or with the problem that the act would be
 * answered with now. What answers in another way was not decided by a ledger's command, and is no try.
 */
final class Tries extends OncePerRequestFilter {

    private static final String SEEN = Tries.class.getName() + ".seen";

    private final String tries;
    private final String acts;
    private final Refusals refusals;

    /**
     * @param service its name in paths
     */
    Tries(String service, Refusals refusals) {
        this.tries = "/api/" + service + "/tries/consortia/";
        this.acts = "/api/" + service + "/consortia/";
        this.refusals = refusals;
    }

    /** It was seen that the act could be done. */
    static void seen(HttpServletRequest request) {
        request.setAttribute(SEEN, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !isTry(request.getRequestURI())
                || !isTry(request.getServletPath());
    }

    private boolean isTry(String path) {
        return path.startsWith(tries);
    }

    private String act(String path) {
        return acts + path.substring(tries.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        HttpServletRequest tried = new Tried(request);
        try {
            Trying.within(() -> {
                chain.doFilter(tried, answer);
                return answer;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
        if (request.getAttribute(SEEN) == null
                && !HttpStatus.valueOf(answer.getStatus()).isError()) {
            answer.resetBuffer();
            refusals.write(Trying.refusal("It is decided by no ledger."), tried, answer);
        }
        answer.copyBodyToResponse();
    }

    /** The act's own request. */
    private final class Tried extends HttpServletRequestWrapper {

        Tried(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return act(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            String path = super.getRequestURI();
            return url.replace(url.length() - path.length(), url.length(), act(path));
        }

        @Override
        public String getServletPath() {
            return act(super.getServletPath());
        }
    }
}
