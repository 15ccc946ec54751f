package io.consort.ipledger.notice.web;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.CoOwner;
import io.consort.ipledger.notice.Notice;
import io.consort.ipledger.notice.NoticeAccess;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.NoticeStatus;
import io.consort.ipledger.notice.Stance;
import io.consort.ipledger.notice.Wish;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notice. That there is one is for everyone to see; what is wished, offered and objected is for the owners. */
record NoticeResponse(
        NoticeId id,
        AssetId asset,
        OrganisationId owner,

        @Schema(description = "For the owners and the secretariat") @Nullable
        Wish wish,

        LocalDate given,

        @Schema(description = "The last day on which co-owners may answer")
        LocalDate due,

        NoticeStatus status,

        @Schema(description = "Reasons and offers are for the owners and the secretariat")
        Map<OrganisationId, CoOwner> coOwners,

        @Nullable String resolution) {

    static NoticeResponse of(NoticeGiven given) {
        Map<OrganisationId, CoOwner> coOwners = new LinkedHashMap<>();
        given.coOwners().forEach((each, share) -> coOwners.put(each, new CoOwner(share, Stance.SILENT, null, null)));
        return new NoticeResponse(
                given.notice(),
                given.asset(),
                given.owner(),
                given.wish(),
                given.given(),
                given.due(),
                NoticeStatus.OPEN,
                coOwners,
                null);
    }

    static NoticeResponse of(Tenant tenant, IpLedgerState state, Notice notice) {
        boolean involved = tenant.isIn(NoticeAccess.of(state, notice.id()));
        Map<OrganisationId, CoOwner> coOwners = new LinkedHashMap<>();
        notice.coOwners()
                .forEach((each, stands) -> coOwners.put(
                        each, involved ? stands : new CoOwner(stands.share(), stands.stance(), null, null)));
        return new NoticeResponse(
                notice.id(),
                notice.asset(),
                notice.owner(),
                involved ? notice.wish() : null,
                notice.given(),
                notice.due(),
                notice.status(),
                coOwners,
                notice.resolution());
    }
}
