package io.consort.starter.web;

import io.consort.edge.problem.Problem;
import io.consort.edge.problem.ServerRefusals;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before any controller was found, without a word about its insides. */
@Hidden
@RestController
final class ProblemErrorController implements ErrorController {

    private final Refusals refusals;

    ProblemErrorController(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    @Access(Role.PUBLIC)
    ResponseEntity<Problem> error(HttpServletRequest request) {
        return refusals.answer(ServerRefusals.of(request), List.of(), request);
    }
}
