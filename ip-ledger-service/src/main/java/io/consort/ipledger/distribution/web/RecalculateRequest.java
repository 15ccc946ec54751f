package io.consort.ipledger.distribution.web;

import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.swagger.v3.oas.annotations.media.Schema;

record RecalculateRequest(
        @Schema(
                description = "As it will stand on the statements of those it concerns",
                example = "ti had assigned a sixth to intel before the royalty came in")
        String reason) {

    RecalculateDistribution toCommand(DistributionId id) {
        return new RecalculateDistribution(id, reason);
    }
}
