package io.consort.consortium.founding.web;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.TemplateId;
import io.consort.consortium.founding.TemplateSheet;
import io.consort.consortium.founding.Templates;
import io.consort.starter.web.Access;
import io.consort.starter.web.Page;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/consortium/charter-templates")
@Tag(name = "consortia")
final class TemplateController {

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    @Access(Role.PUBLIC)
    @Operation(summary = "The charters that there are to begin with, and what each leaves open")
    Page<TemplateSheet> templates() {
        return new Page<>(templates.sheets(), null);
    }

    @PostMapping("/{template}/drafts")
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "A template's charter for a strategy, with everything filled in that it leaves open",
            description = "Nothing is recorded, so no Idempotency-Key is needed.")
    CharterDraft draft(@PathVariable TemplateId template, @RequestBody DraftRequest body) {
        return templates.fill(template, body.strategy(), body.parameters(), body.departing());
    }

    record DraftRequest(
            Strategy strategy,

            @Schema(example = "{\"secretariat\":\"sematech-office\",\"currency\":\"USD\"}")
            Map<String, String> parameters,

            @Schema(
                    implementation = Object.class,
                    description =
                            "What the charter says otherwise than the template, as a merge patch (RFC 7396); things with ids by"
                                    + " their ids",
                    example = "{\"noticeMonths\":9,\"governance\":{\"bodies\":{\"board\":{\"name\":\"Council\"}}}}")
            @Nullable
            ObjectNode departures) {

        String departing() {
            return departures == null ? "{}" : departures.toString();
        }
    }
}
