package io.consort.ipledger.scheme.web;

import io.consort.ipledger.scheme.EnactScheme;
import io.consort.ipledger.scheme.Enactment;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record EnactSchemeRequest(
        @Schema(example = "R-8") ResolutionId resolution,

        @Schema(
                description = "For incomes that take effect on this date or later; for all where it is left out",
                example = "1990-01-01")
        @Nullable
        LocalDate from) {

    EnactScheme toCommand(SchemeId scheme, int version) {
        return new EnactScheme(scheme, new Enactment(version, resolution, from));
    }
}
