package io.consort.consortium.closing.web;

import io.consort.consortium.closing.Checklist;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.kernel.exit.OpenMatter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be dealt with before the consortium can be dissolved. */
record ChecklistResponse(
        LifeStage stage,

        @Schema(description = "Whether nothing is known to be open anywhere, and every service has answered")
        boolean clear,

        @Schema(description = "In the consortium's own ledger")
        List<OpenMatter> own,

        List<Part> services) {

    static ChecklistResponse of(LifeStage stage, Checklist checklist) {
        return new ChecklistResponse(
                stage,
                checklist.clear(),
                checklist.own(),
                checklist.elsewhere().stream().map(Part::of).toList());
    }

    record Part(
            OtherService service,

            @Schema(
                    allowableValues = {"known", "unknown"},
                    description = "Unknown where it does not answer: then it may have anything open")
            String answer,

            @Nullable String reason,

            @Nullable List<OpenMatter> matters) {

        static Part of(Checklist.Part part) {
            return switch (part) {
                case Checklist.Part.Known(var service, var matters) -> new Part(service, "known", null, matters);
                case Checklist.Part.Unknown(var service, var reason) -> new Part(service, "unknown", reason, null);
            };
        }
    }
}
