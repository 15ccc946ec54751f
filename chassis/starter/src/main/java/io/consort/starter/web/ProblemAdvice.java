package io.consort.starter.web;

import io.consort.edge.problem.Problem;
import io.consort.edge.problem.Refusal;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.json.JsonMapper;

/** The one place where refusals and faults become problems. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Refusals refusals;
    private final WrongRequest wrong;

    ProblemAdvice(
            Refusals refusals, JsonMapper mapper, @Qualifier("mvcConversionService") ConversionService conversion) {
        this.refusals = refusals;
        this.wrong = new WrongRequest(mapper, conversion);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refusal(DomainException refusal, HttpServletRequest request, HttpServletResponse response) {
        requireUnbegun(response, refusal);
        return refusals.answer(
                Refusals.status(refusal.kind()), refusal.slug(), refusal.detail(), refusal.fields(), request);
    }

    /** No problem, but no answer that an endpoint gives either: the act is recorded, and awaits a second person. */
    @ExceptionHandler
    ResponseEntity<AwaitsResponse> awaits(Change.Awaits awaits) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.accepted();
        if (awaits.replayed()) {
            answer.header(Answers.REPLAYED, "true");
        }
        return answer.body(AwaitsResponse.of(awaits));
    }

    /** The act was tried, and could be done. */
    @ExceptionHandler
    ResponseEntity<Void> tried(Change.Tried tried, HttpServletRequest request) {
        Tries.seen(request);
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ResponseEntity<Problem> edge(Refusal refusal, HttpServletRequest request) {
        return refusals.answer(refusal, List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        List<FieldError> first = Unreadable.explain(failure);
        FieldError error = first.getFirst();
        return error.pointer().isEmpty()
                ? refusals.answer(HttpStatus.BAD_REQUEST, "malformed-body", error.detail(), first, request)
                : invalid(error.detail(), first, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> mistyped(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        FieldError error = WrongRequest.mistyped(failure.getName(), failure);
        return invalid(error.detail(), List.of(error), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException failure, HttpServletRequest request) {
        FieldError error = new FieldError("/" + failure.getParameterName(), Unreadable.REQUIRED);
        String detail = "The query parameter " + failure.getParameterName() + " is required.";
        return invalid(detail, List.of(error), request);
    }

    /** The problem tells of the first error; all of them stand in its list. */
    private ResponseEntity<Problem> invalid(String detail, List<FieldError> first, HttpServletRequest request) {
        return refusals.answer(HttpStatus.BAD_REQUEST, "invalid-field", detail, wrong.all(request, first), request);
    }

    /** A header or a parameter's name that no client has cause to send; found when it is first looked at. */
    @ExceptionHandler
    ResponseEntity<Problem> rejected(RequestRejectedException failure, HttpServletRequest request) {
        String detail = "A header or the name of a parameter has characters that are not allowed.";
        return refusals.answer(HttpStatus.BAD_REQUEST, "malformed-request", detail, List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        requireUnbegun(response, failure);
        if (failure instanceof ErrorResponse http && http.getStatusCode().is4xxClientError()) {
            ResponseEntity<Problem> answer = refusals.answer(
                    http.getStatusCode(), HttpStatuses.slug(http), HttpStatuses.detail(http), List.of(), request);
            HttpHeaders headers = new HttpHeaders();
            headers.putAll(answer.getHeaders());
            http.getHeaders().forEach((name, values) -> headers.putIfAbsent(name, values));
            return new ResponseEntity<>(answer.getBody(), headers, http.getStatusCode());
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return refusals.answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "The service failed to answer. The trace id finds the cause in its log.",
                List.of(),
                request);
    }

    /**
     * An answer of which a part is sent is broken off, so that nobody takes the part, or a problem at its end, for the whole. What is
     * not sent yet is forgotten.
     */
    private static <X extends Exception> void requireUnbegun(HttpServletResponse response, X failure) throws X {
        if (response.isCommitted()) {
            throw failure;
        }
        response.resetBuffer();
    }
}
