package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Resolutions;
import io.consort.kernel.json.Kebab;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/exports/resolutions")
@Tag(name = "resolutions")
final class ResolutionExportController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    ResolutionExportController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping(produces = "text/csv")
    @Access(Role.OBSERVER)
    @Operation(summary = "The log of resolutions as CSV")
    ResponseEntity<byte[]> export(Tenant tenant) {
        return answers.view(tenant, state -> {
            Csv csv = new Csv(
                    "id", "motion", "kind", "body", "title", "charterVersion", "adopted", "stage", "inForce", "effect");
            Resolutions.of(state)
                    .all()
                    .forEach(each -> csv.row(
                            each.id(),
                            each.motion(),
                            each.kind(),
                            each.body(),
                            Motions.of(state).require(each.motion()).question().title(),
                            each.charterVersion(),
                            each.adopted(),
                            Kebab.ofConstant(each.stage()),
                            each.inForce(),
                            Kebab.ofConstant(each.effect().stage())));
            return csv.download("resolutions");
        });
    }
}
