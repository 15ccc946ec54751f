package io.consort.consortium.exit.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.exit.ExitGround;
import io.consort.consortium.exit.JointPreview;
import io.consort.consortium.exit.JointPreviews;
import io.consort.consortium.exit.PartPreview;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    record LeavingRequest(@Schema(example = "harris") OrganisationId member) {}

    /**
     * What an exit comes to in all services.
     *
     * @param effective the first day on which it is no member
     * @param terms the charter's
     * @param balances what stands open over all parts, by currency
     * @param ready whether nothing stands against it
     * @param digest to settle exactly this
     */
    record PreviewResponse(
            OrganisationId member,
            ExitGround ground,
            LocalDate effective,
            ExitRule terms,

            @Schema(description = "By when the charter has it settled; absent where it may take its time") @Nullable
            LocalDate settleBy,

            List<PartPreview> parts,
            List<Balance> balances,
            boolean ready,
            String digest) {

        static PreviewResponse of(JointPreview preview) {
            return new PreviewResponse(
                    preview.leaving().member(),
                    preview.leaving().ground(),
                    preview.leaving().effective(),
                    preview.leaving().rule(),
                    preview.leaving().settleBy().orElse(null),
                    preview.parts(),
                    preview.balances(),
                    preview.isReady(),
                    preview.digest());
        }
    }
}
