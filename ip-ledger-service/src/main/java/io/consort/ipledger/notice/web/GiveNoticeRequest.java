package io.consort.ipledger.notice.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.Wish;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;

record GiveNoticeRequest(
        @Schema(example = "A-1") AssetId asset,
        @Schema(example = "ti") OrganisationId owner,
        Wish wish) {

    GiveNotice toCommand(Mandate mandate) {
        return new GiveNotice(asset, owner, wish, mandate);
    }
}
