package io.consort.talent.openmatter.web;

import io.consort.kernel.exit.OpenMatter;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.openmatter.OpenMatters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/consortia/{consortiumId}/open-matters")
@Tag(name = "open-matters")
final class OpenMatterController {

    private final Answers<TalentState, TalentEvent> answers;

    OpenMatterController(Answers<TalentState, TalentEvent> answers) {
        this.answers = answers;
    }

    @GetMapping
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "What must be dealt with before the consortium can be dissolved; nothing where it can be")
    List<OpenMatter> matters(Tenant tenant) {
        return answers.view(tenant, OpenMatters::of);
    }
}
