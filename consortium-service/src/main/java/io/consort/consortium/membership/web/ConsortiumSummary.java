package io.consort.consortium.membership.web;

import io.consort.consortium.founding.FoundedConsortium;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.membership.Standing;
import io.consort.kernel.identity.ConsortiumId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

record ConsortiumSummary(
        ConsortiumId id,
        String name,
        Model model,
        Strategy strategy,
        LocalDate foundedOn,

        @Schema(description = "Whether its own ledger has been begun, so that its secretariat can begin")
        boolean open,

        @Schema(description = "Where it is in its life") LifeStage life,

        @Schema(description = "The highest standing of your organisations")
        Standing standing) {

    static ConsortiumSummary of(FoundedConsortium founded, LifeStage life, Standing standing) {
        return new ConsortiumSummary(
                founded.id(),
                founded.foundation().name(),
                founded.foundation().model(),
                founded.foundation().strategy(),
                founded.foundation().foundedOn(),
                founded.stage() != FoundedConsortium.Stage.OPENING,
                life,
                standing);
    }
}
