package io.consort.consortium.founding.web;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.TemplateId;
import io.consort.consortium.founding.Templates;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

record TemplateRequest(
        @Schema(example = "research-consortium") TemplateId id,

        @Schema(example = "{\"secretariat\":\"sematech-office\",\"currency\":\"USD\"}")
        Map<String, String> parameters) {

    CharterDraft fill(Templates templates, Strategy strategy) {
        try {
            return templates.fill(id, strategy, parameters);
        } catch (DomainException refusal) {
            throw new DomainException(
                    refusal.kind(),
                    refusal.slug(),
                    refusal.detail(),
                    refusal.fields().stream()
                            .map(each -> new FieldError("/template" + each.pointer(), each.detail()))
                            .toList());
        }
    }
}
