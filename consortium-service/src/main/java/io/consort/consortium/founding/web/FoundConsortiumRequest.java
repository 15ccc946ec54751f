package io.consort.consortium.founding.web;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Foundation;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Models;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.Templates;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record FoundConsortiumRequest(
        @Schema(example = "sematech", description = "Never changes and is never reused")
        ConsortiumId id,

        @Schema(example = "Sematech") String name,
        Model model,
        Strategy strategy,
        @Nullable String purpose,
        @Schema(example = "1987-08-07") LocalDate foundedOn,

        @Schema(description = "The charter; left out where it is made from a template") @Nullable
        CharterRequest charter,

        @Schema(description = "What the charter is made from; left out where it is given") @Nullable
        TemplateRequest template) {

    FoundConsortiumRequest {
        if ((charter == null) == (template == null)) {
            throw DomainException.invalid("/charter", "Give the charter, or the template to make it from.");
        }
    }

    FoundConsortium toCommand(Models models, Templates templates) {
        return new FoundConsortium(
                id, new Foundation(name, model, strategy, purpose, foundedOn), charter(models, templates));
    }

    private Charter charter(Models models, Templates templates) {
        if (charter != null) {
            return charter.toCharter(models.noticeMonths(model, strategy));
        }
        if (template != null) {
            return template.fill(templates, strategy).version(1);
        }
        throw new IllegalStateException("Held to one of them when it was read");
    }
}
