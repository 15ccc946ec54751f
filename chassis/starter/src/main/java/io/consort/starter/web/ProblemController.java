package io.consort.starter.web;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.edge.problem.ProblemPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules that this service refuses by, for the pages that problems point to. */
@RestController
@Tag(name = "problems", description = "What the problems mean that requests are refused with")
final class ProblemController {

    private final ProblemCatalogue catalogue;

    ProblemController(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/${spring.application.name}/problems")
    @Access(Role.PUBLIC)
    @Operation(summary = "What each kind of refusal means")
    Catalogue problems() {
        return new Catalogue(catalogue.pages());
    }

    record Catalogue(List<ProblemPage> items) {}
}
