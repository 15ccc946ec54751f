package io.consort.ipledger.notice.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.Wish;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

record GiveNoticeRequest(
        @Schema(example = "A-1") AssetId asset,
        @Schema(example = "ti") OrganisationId owner,
        Wish wish) {

    /** Whom it names, by field. */
    Map<String, OrganisationId> named() {
        return switch (wish) {
            case Wish.ToAssign(var assignment) -> Map.of("/wish/assignment/to", assignment.to());
            case Wish.ToLicense licence -> Map.of("/wish/licensee", licence.licensee());
        };
    }

    GiveNotice toCommand(Mandate mandate) {
        return new GiveNotice(asset, owner, wish, mandate);
    }
}
