package io.consort.gateway.problem;

import io.consort.edge.problem.Problems;
import io.consort.edge.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals thrown by the gateway's own endpoints. */
@RestControllerAdvice
final class RefusalAdvice {

    private final Problems problems;

    RefusalAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, refusal);
    }
}
