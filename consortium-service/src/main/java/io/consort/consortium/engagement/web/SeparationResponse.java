package io.consort.consortium.engagement.web;

import io.consort.consortium.separation.Breach;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.NearBreach;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

record SeparationResponse(LocalDate on, int charterVersion, List<ConstraintSummary> constraints) {

    static SeparationResponse of(
            LocalDate on, int version, List<Constraint> constraints, List<Breach> breaches, List<NearBreach> near) {
        return new SeparationResponse(
                on,
                version,
                constraints.stream()
                        .map(each -> new ConstraintSummary(
                                each,
                                breaches.stream()
                                        .filter(breach -> breach.constraint().equals(each))
                                        .count(),
                                near.stream()
                                        .filter(step -> step.constraint().equals(each))
                                        .count()))
                        .toList());
    }

    record ConstraintSummary(
            Constraint constraint,

            @Schema(description = "How many breach it, which is to be cured")
            long breaches,

            @Schema(description = "How many are a step away from it")
            long nearBreaches) {}
}
