package io.consort.consortium.founding.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.Models;
import io.consort.consortium.founding.Templates;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia")
@Tag(name = "consortia")
final class ConsortiumController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Founding founding;
    private final Models models;
    private final Templates templates;

    ConsortiumController(
            Answers<ConsortiumState, ConsortiumEvent> answers, Founding founding, Models models, Templates templates) {
        this.answers = answers;
        this.founding = founding;
        this.models = models;
        this.templates = templates;
    }

    @PostMapping
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Found a consortium from a model, with a charter of its own or one made from a template")
    ResponseEntity<ConsortiumResponse> found(Caller caller, Change change, @RequestBody FoundConsortiumRequest body) {
        ResponseEntity<ConsortiumResponse> answer = answers.created(
                caller,
                change,
                body.toCommand(models, templates),
                receipt -> "/api/consortium/consortia/" + body.id(),
                receipt -> ConsortiumResponse.of(receipt.first(ConsortiumFounded.class)));
        founding.open(body.id());
        return answer;
    }

    @GetMapping("/{consortiumId}")
    @Access({Role.FORMER, Role.ADMINISTRATOR})
    @Operation(summary = "One consortium, and where it is in its life")
    ConsortiumResponse consortium(Tenant tenant) {
        return answers.view(tenant, ConsortiumResponse::of);
    }
}
