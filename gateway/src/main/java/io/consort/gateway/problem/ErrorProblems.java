package io.consort.gateway.problem;

import io.consort.edge.problem.Problems;
import io.consort.edge.problem.ServerRefusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server itself refuses, or fails at, is a problem like any other: no page with a stack trace. */
@RestController
final class ErrorProblems implements ErrorController {

    private final Problems problems;

    ErrorProblems(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, ServerRefusals.of(request));
    }
}
