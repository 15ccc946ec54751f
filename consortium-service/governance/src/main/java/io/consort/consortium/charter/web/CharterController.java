package io.consort.consortium.charter.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/charter")
@Tag(name = "charter", description = "What the consortium is and how it decides: proposed, agreed to, adopted")
final class CharterController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    CharterController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping
    @Access(Role.INVITED)
    @Operation(summary = "The charter in force, which whoever is invited can read before acceding")
    ResponseEntity<Recorded<Charter>> charter(Tenant tenant) {
        return answers.one(tenant, "charter", state -> Optional.of(Charter.of(state)));
    }
}
