package io.consort.consortium.founding.web;

import io.consort.consortium.founding.Strategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

record DraftRequest(
        Strategy strategy,

        @Schema(example = "{\"secretariat\":\"sematech-office\",\"currency\":\"USD\"}")
        Map<String, String> parameters) {}
