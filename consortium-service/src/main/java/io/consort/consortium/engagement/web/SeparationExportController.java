package io.consort.consortium.engagement.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Incumbents;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.engagement.Prospects;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.Fact;
import io.consort.consortium.separation.Facts;
import io.consort.consortium.separation.Party;
import io.consort.consortium.separation.Separation;
import io.consort.kernel.json.Kebab;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/exports")
@Tag(name = "separation")
final class SeparationExportController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    SeparationExportController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(path = "/separation", produces = "text/csv")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "What is to be cured and who is a step away from it on a date, as CSV with a row for each fact")
    ResponseEntity<byte[]> export(Tenant tenant, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate date = on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
        return answers.view(tenant, state -> {
            List<Constraint> constraints = Charter.of(state).constraints();
            Facts facts = Incumbents.on(state, date);
            Csv csv =
                    new Csv("finding", "constraint", "span", "party", "fact", "organisation", "person", "since", "why");
            Separation.breaches(constraints, facts)
                    .forEach(each -> rows(csv, "breach", each.constraint(), each.party(), each.facts()));
            Prospects.near(state, date)
                    .forEach(each -> rows(csv, "near-breach", each.constraint(), each.party(), each.facts()));
            return csv.download("separation");
        });
    }

    private static void rows(Csv csv, String finding, Constraint constraint, Party party, List<Fact> facts) {
        facts.forEach(fact -> csv.row(
                finding,
                constraint.id(),
                Kebab.ofConstant(party.span()),
                party.id(),
                fact,
                fact.organisation(),
                fact.person(),
                fact.since(),
                constraint.why()));
    }
}
