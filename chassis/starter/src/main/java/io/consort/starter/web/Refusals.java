package io.consort.starter.web;

import io.consort.edge.problem.Problem;
import io.consort.edge.problem.Problems;
import io.consort.edge.problem.Refusal;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** How a service refuses, in its advice and in the filters before it: the problem names the address, and the fields it is about. */
public final class Refusals {

    private static final int RETRY_AFTER_SECONDS = 2;

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    ResponseEntity<Problem> answer(
            HttpStatusCode status, String slug, String detail, List<FieldError> errors, HttpServletRequest request) {
        return answer(refusal(status, slug, detail), errors, request);
    }

    ResponseEntity<Problem> answer(Refusal refusal, List<FieldError> errors, HttpServletRequest request) {
        return ResponseEntity.status(refusal.status())
                .headers(headers -> headers.putAll(Problems.headers(refusal)))
                .body(problem(refusal, errors, request));
    }

    /** Writes a problem from a place that has no controller. */
    public void write(
            HttpStatus status, String slug, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(refusal(status, slug, detail), List.of(), request, response);
    }

    /** Writes what is refused before any rule. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(refusal, List.of(), request, response);
    }

    /** Writes what a rule refuses. */
    public void write(DomainException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(refusal(status(refusal.kind()), refusal.slug(), refusal.detail()), refusal.fields(), request, response);
    }

    static HttpStatus status(Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** Writes a problem that names a part of the request. */
    void write(
            HttpStatus status, String slug, FieldError error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(refusal(status, slug, error.detail()), List.of(error), request, response);
    }

    private void write(
            Refusal refusal, List<FieldError> errors, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        problems.write(response, refusal, problem(refusal, errors, request));
    }

    private static Refusal refusal(HttpStatusCode status, String slug, String detail) {
        return status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()
                ? Refusal.passing(status.value(), slug, detail, RETRY_AFTER_SECONDS)
                : Refusal.of(status.value(), slug, detail);
    }

    private Problem problem(Refusal refusal, List<FieldError> errors, HttpServletRequest request) {
        return problems.of(
                refusal,
                request,
                request.getRequestURI(),
                errors.stream()
                        .map(each -> new Problem.FieldError(each.pointer(), each.detail(), each.sentence()))
                        .toList());
    }
}
