package io.consort.ipledger.title.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Title;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

record TitleResponse(
        AssetId asset, LocalDate on, @Nullable Instant knownAt, SortedMap<OrganisationId, Fraction> owners) {

    static TitleResponse of(AssetId asset, Title title, LocalDate on, @Nullable Instant knownAt) {
        return new TitleResponse(asset, on, knownAt, knownAt == null ? title.on(on) : title.on(on, knownAt));
    }
}
