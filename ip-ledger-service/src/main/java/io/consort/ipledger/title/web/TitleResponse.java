package io.consort.ipledger.title.web;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Title;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Title on a date.
 *
 * @param unconfirmed what owners are yet to confirm, as it stands now; null where there is nothing
 */
record TitleResponse(
        AssetId asset,
        LocalDate on,
        @Nullable Instant knownAt,
        SortedMap<OrganisationId, Fraction> owners,
        @Nullable Map<OrganisationId, Unconfirmed> unconfirmed) {

    /**
     * A share that its owner is yet to confirm.
     *
     * @param deed the digest of the document that says so
     * @param due the last day on which it can speak
     * @param contested why it says that it is wrong
     */
    record Unconfirmed(
            Fraction share,
            @Nullable String deed,
            @Nullable LocalDate due,
            @Nullable String contested) {

        static Unconfirmed of(Claim claim) {
            return new Unconfirmed(claim.share(), claim.deed(), claim.due(), claim.contested());
        }
    }

    static TitleResponse of(AssetId asset, Title title, Claims claims, LocalDate on, @Nullable Instant knownAt) {
        Map<OrganisationId, Unconfirmed> open = new TreeMap<>(Comparator.comparing(OrganisationId::value));
        claims.unconfirmed(asset).forEach((owner, claim) -> open.put(owner, Unconfirmed.of(claim)));
        return new TitleResponse(
                asset,
                on,
                knownAt,
                knownAt == null ? title.on(on) : title.on(on, knownAt),
                open.isEmpty() ? null : open);
    }
}
