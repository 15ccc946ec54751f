package io.consort.consortium.text.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.text.CharterText;
import io.consort.consortium.text.Paragraph;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "charter")
final class CharterTextController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    CharterTextController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping("/api/consortium/consortia/{consortiumId}/charter/text")
    @Access(Role.INVITED)
    @Operation(
            summary = "A version of the charter in sentences, each with a pointer to what it says",
            description =
                    "Whoever is invited reads the one in force. What the charter leaves out since it is usual is said as well.")
    TextResponse text(
            Tenant tenant,
            @Parameter(description = "The one in force where it is left out") @RequestParam(required = false) @Nullable
                    Integer version) {
        return answers.view(tenant, state -> {
            int inForce = Charter.of(state).version();
            int wanted = version == null ? inForce : version;
            if (wanted != inForce && tenant.role() == Role.INVITED) {
                throw unknown(wanted);
            }
            return Charters.of(state)
                    .find(wanted)
                    .map(found -> new TextResponse(wanted, CharterText.of(CharterDraft.of(found.charter()))))
                    .orElseThrow(() -> unknown(wanted));
        });
    }

    private static DomainException unknown(int version) {
        return DomainException.notFound("version of the charter", version);
    }

    /** @param paragraphs in the order of the document */
    record TextResponse(int version, List<Paragraph> paragraphs) {}
}
