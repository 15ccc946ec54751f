package io.consort.ipledger.right.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.AccessAnswer;
import io.consort.ipledger.right.AccessRequest;
import io.consort.ipledger.right.AccessRequestId;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AccessRequestResponse(
        AccessRequestId id,
        AssetId asset,
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
        @Nullable AccessAnswer answer) {

    static AccessRequestResponse of(AccessRequest request, @Nullable RoyaltyResponse royalty) {
        Terms terms = request.terms();
        Extent extent = terms.extent();
        return new AccessRequestResponse(
                request.id(),
                request.asset(),
                terms.kind(),
                terms.holder(),
                extent.fields(),
                extent.territory().within(),
                extent.territory().without(),
                extent.from(),
                extent.until(),
                terms.sublicensing(),
                terms.project(),
                royalty,
                request.answer());
    }
}
