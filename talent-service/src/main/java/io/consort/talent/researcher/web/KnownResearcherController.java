package io.consort.talent.researcher.web;

import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Researchers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether there are such researchers, for services that record something about them; nothing else of anybody. */
@RestController
@Tag(name = "internal")
final class KnownResearcherController {

    private static final int MOST = 100;

    private final Answers<TalentState, TalentEvent> answers;

    KnownResearcherController(Answers<TalentState, TalentEvent> answers) {
        this.answers = answers;
    }

    @GetMapping("/internal/consortia/{consortiumId}/unknown-researchers")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "Which of some pseudonyms, divided by commas, no researcher of the consortium has or had")
    UnknownResponse unknown(Tenant tenant, @RequestParam List<String> of) {
        if (of.size() > MOST) {
            throw DomainException.invalid("/of", "At most " + MOST + " are asked for at once.");
        }
        return answers.view(
                tenant,
                state -> new UnknownResponse(
                        of.stream().filter(each -> !isKnown(state, each)).toList()));
    }

    private static boolean isKnown(TalentState state, String pseudonym) {
        return Pseudonym.isOne(pseudonym)
                && Researchers.of(state).find(new Pseudonym(pseudonym)).isPresent();
    }

    record UnknownResponse(List<String> unknown) {}
}
