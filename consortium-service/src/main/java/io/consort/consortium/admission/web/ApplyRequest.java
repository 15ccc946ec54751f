package io.consort.consortium.admission.web;

import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.ConsortiumId;
import io.swagger.v3.oas.annotations.media.Schema;

record ApplyRequest(
        @Schema(example = "sematech") ConsortiumId consortium,
        @Schema(example = "full") ClassId membershipClass) {}
