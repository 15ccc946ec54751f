package io.consort.consortium.closing.web;

import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The life of a consortium so far. */
record LifeResponse(
        LifeStage stage,

        @Schema(description = "Where it goes on when it is suspended no more, or its dissolution fails")
        LifeStage course,

        @Schema(description = "The services that have still to confirm the last that they were told")
        List<OtherService> awaited,

        List<ChangeResponse> changes) {

    static LifeResponse of(Life life) {
        return new LifeResponse(
                life.stage(),
                life.course(),
                life.underWay()
                        .map(LifeChange::turn)
                        .map(turn -> turn.awaited())
                        .orElse(List.of()),
                life.changes().stream().map(ChangeResponse::of).toList());
    }
}
