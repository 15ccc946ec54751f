package io.consort.ipledger.notice.web;

import io.consort.ipledger.ByWord;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.Wish;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notice, as it is given and as a deed says it. */
public record GiveNoticeRequest(
        @Schema(example = "A-1") AssetId asset,
        @Schema(example = "ti") OrganisationId owner,
        Wish wish,

        @Schema(description = "The SHA-256 digest of the deed that the owner confirmed, where another records it")
        @Nullable
        String deed) {

    /** Whom it names, by field. */
    Map<String, OrganisationId> named() {
        return switch (wish) {
            case Wish.ToAssign(var assignment) -> Map.of("/wish/assignment/to", assignment.to());
            case Wish.ToLicense licence -> Map.of("/wish/licensee", licence.licensee());
        };
    }

    Command<IpLedgerState, IpLedgerEvent> toCommand(ByWord word) {
        return deed == null ? new GiveNotice(asset, owner, wish) : word.doing(new GiveNotice(asset, owner, wish), deed);
    }
}
