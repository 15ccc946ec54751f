package io.consort.ipledger.title.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.CorrectTitle;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.Replacement;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        return creation == null ? assignment : new Creation(OrderedMap.from(creation.owners()), creation.effective());
    }
}
