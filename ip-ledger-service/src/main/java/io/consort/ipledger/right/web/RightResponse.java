package io.consort.ipledger.right.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.Ending;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record RightResponse(
        RightId id,
        AssetId asset,
        OrganisationId grantor,
        @Nullable RightId under,
        RightKind kind,
        OrganisationId holder,
        List<FieldOfUse> fields,
        List<String> territory,
        @Nullable List<String> except,
        LocalDate from,
        @Nullable LocalDate until,
        Sublicensing sublicensing,
        @Nullable String project,
        @Nullable RoyaltyResponse royalty,
        @Nullable Ending ending) {

    static RightResponse of(Right right, @Nullable RoyaltyResponse royalty) {
        Terms terms = right.grant().terms();
        Extent extent = terms.extent();
        return new RightResponse(
                right.id(),
                right.asset(),
                right.grantor(),
                right.grant().under(),
                terms.kind(),
                right.holder(),
                extent.fields(),
                extent.territory().within(),
                extent.territory().without(),
                extent.from(),
                extent.until(),
                terms.sublicensing(),
                terms.project(),
                royalty,
                right.ending());
    }
}
