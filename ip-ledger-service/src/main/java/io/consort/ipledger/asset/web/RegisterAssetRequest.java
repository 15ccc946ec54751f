package io.consort.ipledger.asset.web;

import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Claiming;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Particulars;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record RegisterAssetRequest(
        @Schema(example = "A-1") AssetId id,
        AssetKind kind,

        @Schema(example = "Stepper overlay calibration method")
        String title,

        Ground ground,

        @Schema(
                description = "Exact shares by organisation; they sum to 1",
                example = "{\"ibm\":\"1/3\",\"ti\":\"1/3\",\"utexas\":\"1/3\"}")
        Map<OrganisationId, Fraction> owners,

        @Schema(description = "The date from which the owners own it", example = "1990-05-14")
        LocalDate effective,

        @Nullable List<Inventor> inventors,

        @Schema(
                description =
                        "The SHA-256 digest of the document that says whose they are. Where it is named, co-owners that"
                                + " say nothing after a proven delivery confirm by silence")
        @Nullable
        String deed,

        @Nullable Origin origin,
        @Nullable List<Identifier> identifiers,

        @Schema(description = "What matters about an asset of its kind; can be told later") @Nullable
        Particulars particulars) {

    RegisterAssetRequest {
        inventors = inventors == null ? List.of() : List.copyOf(inventors);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }

    RegisterAsset toCommand(Mandate mandate) {
        Asset asset = new Asset(id, kind, title, ground, orNone(inventors), origin, orNone(identifiers), particulars);
        return new RegisterAsset(asset, OrderedMap.from(owners), effective, mandate, new Claiming(deed));
    }

    /** Whom it names, by field. */
    Map<String, OrganisationId> named() {
        Map<String, OrganisationId> named = new LinkedHashMap<>();
        owners.keySet().forEach(owner -> named.put("/owners/" + owner, owner));
        return named;
    }

    /** Whom it names as inventors, in their order. */
    List<PersonId> people() {
        return orNone(inventors).stream().map(Inventor::person).toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
