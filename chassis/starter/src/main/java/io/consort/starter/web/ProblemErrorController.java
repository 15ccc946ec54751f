package io.consort.starter.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before any controller was found, without a word about its insides. */
@Hidden
@RestController
final class ProblemErrorController implements ErrorController {

    private final Problems problems;

    ProblemErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Access(Role.PUBLIC)
    ResponseEntity<Problem> error(HttpServletRequest request) {
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        HttpStatus status = HttpStatus.resolve(code);
        if (status == null || status.is5xxServerError()) {
            return problems.answer(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "internal-error",
                    "The service failed to answer. The trace id finds the cause in its log.",
                    List.of(),
                    request);
        }
        return status == HttpStatus.NOT_FOUND
                ? problems.answer(status, "not-found", "There is nothing at this address.", List.of(), request)
                : problems.answer(status, "malformed-request", "The request cannot be understood.", List.of(), request);
    }
}
