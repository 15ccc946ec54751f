package io.consort.consortium.exit.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.exit.JointPreview;
import io.consort.consortium.exit.JointPreviews;
import io.consort.consortium.exit.PartPreview;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/exit-previews")
@Tag(name = "exits", description = "What a member that leaves keeps, loses and owes in all services")
final class ExitPreviewController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final JointPreviews previews;

    ExitPreviewController(Answers<ConsortiumState, ConsortiumEvent> answers, JointPreviews previews) {
        this.answers = answers;
        this.previews = previews;
    }

    @PostMapping
    @Access(Role.FORMER)
    @Operation(
            summary = "What an exit would come to in all services now, and what stands against it",
            description =
                    "For the secretariat, and for a member its own, from the notice or the expulsion on. Nothing is"
                            + " recorded, so no Idempotency-Key is needed. 503 names the service that does not answer.")
    PreviewResponse preview(Tenant tenant, @RequestBody LeavingRequest body) {
        return PreviewResponse.of(joint(tenant, body.member()));
    }

    @PostMapping(path = "/csv", produces = "text/csv")
    @Access(Role.FORMER)
    @Operation(summary = "The same, as CSV")
    ResponseEntity<byte[]> previewCsv(Tenant tenant, @RequestBody LeavingRequest body) {
        ExitTable table = new ExitTable();
        for (PartPreview part : joint(tenant, body.member()).parts()) {
            table.with(part.part(), part.items());
        }
        return table.download("exit-of-" + body.member());
    }

    private JointPreview joint(Tenant tenant, OrganisationId member) {
        Visibility.require(tenant, member);
        return previews.of(tenant.consortium(), answers.read(tenant).state(), member);
    }
}
