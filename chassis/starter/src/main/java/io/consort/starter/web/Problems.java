package io.consort.starter.web;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.kernel.problem.FieldError;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Makes problems, for the advice and for the filters before it. */
public final class Problems {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final ProblemCatalogue catalogue;
    private final JsonMapper mapper;
    private final @Nullable Tracer tracer;

    Problems(ProblemCatalogue catalogue, JsonMapper mapper, @Nullable Tracer tracer) {
        this.catalogue = catalogue;
        this.mapper = mapper;
        this.tracer = tracer;
    }

    ResponseEntity<Problem> answer(
            HttpStatusCode status, String slug, String detail, List<FieldError> errors, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .headers(headers -> describe(status, headers))
                .body(problem(status, slug, detail, errors, request));
    }

    /** Writes a problem from a place that has no controller. */
    public void write(
            HttpStatus status, String slug, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(status, problem(status, slug, detail, List.of(), request), response);
    }

    /** Writes a problem that names a part of the request. */
    void write(
            HttpStatus status, String slug, FieldError error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(status, problem(status, slug, error.detail(), List.of(error), request), response);
    }

    private void write(HttpStatus status, Problem problem, HttpServletResponse response) throws IOException {
        HttpHeaders headers = new HttpHeaders();
        describe(status, headers);
        headers.forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(mapper.writeValueAsBytes(problem));
    }

    private static void describe(HttpStatusCode status, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (status.value() == HttpStatus.UNAUTHORIZED.value()) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
    }

    private Problem problem(
            HttpStatusCode status, String slug, String detail, List<FieldError> errors, HttpServletRequest request) {
        return new Problem(
                "/problems/" + slug,
                catalogue.title(slug),
                status.value(),
                detail,
                request.getRequestURI(),
                traceId(),
                errors.isEmpty() ? null : errors);
    }

    private @Nullable String traceId() {
        Span span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }
}
