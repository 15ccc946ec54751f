package io.consort.edge.problem;

import io.consort.edge.problem.Problem.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers refusals as {@code application/problem+json}, the same from a filter, a handler or an error page. */
public final class Problems {

    private final ProblemCatalogue catalogue;
    private final JsonMapper json;

    /** Problems with the titles of the catalogue. */
    public Problems(ProblemCatalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** The body of a refusal: what was asked for where that is said, and the fields it is about. */
    public Problem of(Refusal refusal, HttpServletRequest request, @Nullable String instance, List<FieldError> errors) {
        return new Problem(
                "/problems/" + refusal.slug(),
                catalogue.title(refusal.slug()),
                refusal.status(),
                refusal.detail(),
                instance,
                TraceIds.of(request),
                errors.isEmpty() ? null : errors);
    }

    /** What the head of its answer says. */
    public static HttpHeaders headers(Refusal refusal) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (refusal.retryAfterSeconds() > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
        }
        if (refusal.status() == 401) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge(refusal));
        }
        return headers;
    }

    /** RFC 6750 §3: an error is named only where a token was sent; RFC 9449 §7.1: and which signatures a proof may have. */
    private static String challenge(Refusal refusal) {
        return switch (refusal.slug()) {
            case "invalid-token" -> "Bearer error=\"invalid_token\"";
            case "proof-required" -> "DPoP error=\"invalid_token\", algs=\"ES256 PS256 RS256\"";
            case "invalid-proof" -> "DPoP error=\"invalid_dpop_proof\", algs=\"ES256 PS256 RS256\"";
            default -> "Bearer";
        };
    }

    /** Answers the request with the refusal alone. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, refusal, of(refusal, request, null, List.of()));
    }

    /**
     * Answers with the refusal and its body; what was written but not yet sent is taken back. Where the server has answered by itself,
     * as a request whose body breaks off, it is left to its error page.
     */
    public void write(HttpServletResponse response, Refusal refusal, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.status());
        headers(refusal).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        var body = json.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
