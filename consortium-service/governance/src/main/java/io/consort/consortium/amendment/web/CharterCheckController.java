package io.consort.consortium.amendment.web;

import io.consort.consortium.amendment.NamedOrganisations;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.contradiction.Contradiction;
import io.consort.consortium.contradiction.Contradictions;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.text.CharterText;
import io.consort.consortium.text.Paragraph;
import io.consort.starter.web.Access;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "charter")
final class CharterCheckController {

    private final OrganisationDirectory directory;

    CharterCheckController(OrganisationDirectory directory) {
        this.directory = directory;
    }

    @PostMapping("/api/consortium/charter-checks")
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "Try a charter before there is a consortium: its contradictions, and its text",
            description = "Nothing is recorded, so no Idempotency-Key is needed.")
    FirstCheckResponse checkNew(@RequestBody CharterDraft draft) {
        return new FirstCheckResponse(contradictions(draft, 1, directory), CharterText.of(draft));
    }

    /** What cannot hold together in a charter of that number, and whom it names that there is not. */
    static List<Contradiction> contradictions(CharterDraft draft, int number, OrganisationDirectory directory) {
        return Stream.concat(
                        Contradictions.of(draft.version(number)).stream(),
                        NamedOrganisations.unknown(draft, directory).stream())
                .toList();
    }

    record FirstCheckResponse(
            @Schema(
                    description =
                            "What cannot hold together; none in a charter that a consortium could be founded with")
            List<Contradiction> contradictions,

            @Schema(description = "The charter in sentences")
            List<Paragraph> text) {}
}
