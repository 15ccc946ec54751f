package io.consort.consortium.founding.web;

import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeChange;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.rule.ResolutionId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a consortium is in its life. */
record LifeSummary(
        LifeStage stage,

        @Schema(description = "Where it goes on when it is suspended no more, or its dissolution fails")
        LifeStage course,

        @Schema(description = "Since when; left out while its own ledger is not open yet") @Nullable
        Instant since,

        @Nullable String reason,

        @Schema(description = "By which it came about, where it took one") @Nullable
        ResolutionId resolution) {

    static final LifeSummary FOUNDED = new LifeSummary(LifeStage.FORMING, LifeStage.FORMING, null, null, null);

    static LifeSummary of(Life life) {
        return life.last().map(last -> of(life, last)).orElse(FOUNDED);
    }

    private static LifeSummary of(Life life, LifeChange last) {
        return new LifeSummary(life.stage(), life.course(), last.at(), last.reason(), last.resolution());
    }
}
