package io.consort.consortium.contribution.web;

import io.swagger.v3.oas.annotations.media.Schema;

record DeclineContributionRequest(
        @Schema(example = "The tool never came") String reason) {}
