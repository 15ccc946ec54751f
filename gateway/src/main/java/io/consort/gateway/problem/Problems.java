package io.consort.gateway.problem;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.edge.problem.ProblemPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as {@code application/problem+json}, the same from a filter, a handler or an error page. */
@Component
public final class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper json;
    private final ProblemCatalogue catalogue;

    Problems(JsonMapper json, ProblemCatalogue catalogue) {
        this.json = json;
        this.catalogue = catalogue;
    }

    /**
     * Answers the request with the refusal; what was written but not yet sent is taken back. Where the server has refused the
     * request by itself, as one whose body breaks off, it is left to its error page.
     */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (refusal.retryAfterSeconds() > 0) {
            response.setHeader("Retry-After", Long.toString(refusal.retryAfterSeconds()));
        }
        if (refusal.status() == 401) {
            response.setHeader("WWW-Authenticate", challenge(refusal));
        }
        var body = json.writeValueAsBytes(problem(refusal, TraceIds.of(request)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Problem problem(Refusal refusal, @Nullable String traceId) {
        var title = catalogue.find(refusal.slug()).map(ProblemPage::title).orElseThrow();
        return new Problem("/problems/" + refusal.slug(), title, refusal.status(), refusal.detail(), traceId);
    }

    /** RFC 6750 §3: an error is named only where a token was sent. */
    private static String challenge(Refusal refusal) {
        return refusal.slug().equals("invalid-token") ? "Bearer error=\"invalid_token\"" : "Bearer";
    }
}
