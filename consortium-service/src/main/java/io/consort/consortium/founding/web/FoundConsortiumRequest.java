package io.consort.consortium.founding.web;

import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Foundation;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Models;
import io.consort.consortium.founding.Strategy;
import io.consort.kernel.identity.ConsortiumId;
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
        CharterRequest charter) {

    FoundConsortium toCommand(Models models) {
        return new FoundConsortium(
                id,
                new Foundation(name, model, strategy, purpose, foundedOn),
                charter.toCharter(models.noticeMonths(model, strategy)));
    }
}
