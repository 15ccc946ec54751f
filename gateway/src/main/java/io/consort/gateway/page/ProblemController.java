package io.consort.gateway.page;

import io.consort.edge.problem.ProblemCatalogue;
import io.consort.edge.problem.ProblemPage;
import io.consort.edge.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pages that the {@code type} of a problem leads to, as JSON and for people. */
@RestController
final class ProblemController {

    private final ProblemCatalogue own;
    private final ServiceProblems problems;

    ProblemController(ProblemCatalogue own, ServiceProblems problems) {
        this.own = own;
        this.problems = problems;
    }

    @GetMapping(path = "/problems", produces = MediaType.APPLICATION_JSON_VALUE)
    Items all() {
        return new Items(List.copyOf(new TreeMap<>(problems.known().problems()).values()));
    }

    @GetMapping(path = "/problems/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ProblemPage one(@PathVariable("slug") String slug) {
        return find(slug);
    }

    @GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    void page(@PathVariable("slug") String slug, HttpServletResponse response) throws IOException {
        try {
            var problem = find(slug);
            Html.write(response, 200, problem.title(), problem.description(), "/docs", "API documents");
        } catch (Refusal unknown) {
            if (unknown.retryAfterSeconds() > 0) {
                response.setHeader("Retry-After", Long.toString(unknown.retryAfterSeconds()));
            }
            Html.write(response, unknown.status(), "Unknown problem", unknown.detail(), "/docs", "API documents");
        }
    }

    private ProblemPage find(String slug) {
        return own.find(slug).orElseGet(() -> published(slug));
    }

    private ProblemPage published(String slug) {
        var known = problems.known();
        var problem = known.problems().get(slug);
        if (problem != null) {
            return problem;
        }
        if (known.away().isEmpty()) {
            throw Refusal.of(404, "not-found", "No service of this platform knows a problem of this name.");
        }
        throw Refusal.passing(
                503,
                "service-unreachable",
                "No service that answers knows a problem of this name; these could not be asked: "
                        + String.join(", ", known.away()) + ".",
                60);
    }

    record Items(List<ProblemPage> items) {}
}
