package io.consort.ipledger.correction.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.CorrectTitle;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/assets/{assetId}")
@Tag(name = "title")
final class TitleCorrectionController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;

    TitleCorrectionController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties) {
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping("/reversals")
    @Act("reverse-transfer")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Reverse an entry of the chain that is wrong, and record what is true instead",
            description =
                    "Who loses by it has agreed: to what replaces the entry, or else to giving back what it brought (…/assents); or a"
                            + " resolution has it done. A pledge whose enforcement is reversed comes back at its old rank, and so does what others lost to it.")
    ResponseEntity<ReversalResponse> reverse(
            Tenant tenant, Revision change, @PathVariable AssetId assetId, @RequestBody ReversalRequest request) {
        return answers.changed(
                tenant,
                change,
                "assets/" + assetId,
                parties.known(tenant.consortium(), request.named(), request.toCommand(assetId)),
                ReversalResponse::of);
    }

    record ReversalRequest(
            @Schema(description = "The seq of the entry in the chain of title", example = "2")
            long entry,

            @Schema(example = "The deed is dated 1993-02-01, not 1993-01-01")
            String reason,

            @Schema(description = "What is true instead of an assignment or a succession, if anything") @Nullable
            Assignment assignment,

            @Schema(description = "What is true instead of a creation") @Nullable
            FirstOwners creation) {

        /** Who first owned it, and from when. */
        record FirstOwners(
                @Schema(example = "{\"ibm\":\"1/2\",\"ti\":\"1/2\"}")
                Map<OrganisationId, Fraction> owners,

                @Schema(example = "1990-05-14") LocalDate effective) {}

        ReversalRequest {
            if (assignment != null && creation != null) {
                throw DomainException.invalid(
                        "/creation", "An entry is replaced by one other: send an assignment or a creation.");
            }
        }

        /** Whom it names, by field. */
        Map<String, OrganisationId> named() {
            Map<String, OrganisationId> named = new LinkedHashMap<>();
            if (assignment != null) {
                named.put("/assignment/to", assignment.to());
            }
            if (creation != null) {
                creation.owners().keySet().forEach(owner -> named.put("/creation/owners/" + owner, owner));
            }
            return named;
        }

        CorrectTitle toCommand(AssetId asset) {
            return new CorrectTitle(new ReverseTransfer(asset, entry, reason, replacement()));
        }

        private @Nullable Replacement replacement() {
            return creation == null
                    ? assignment
                    : new Creation(OrderedMap.from(creation.owners()), creation.effective());
        }
    }
}
