package io.consort.ipledger.evidence;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.json.Derived;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import java.util.List;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * The evidence about all assets.
 *
 * @param byAsset in the order of recording
 * @param places where in that order a digest is, by asset
 */
public record Exhibits(
        PMap<AssetId, PVector<Exhibit>> byAsset, @Derived PMap<AssetId, PMap<Sha256, Integer>> places) {

    /** Without evidence. */
    public static final Exhibits EMPTY = new Exhibits(HashTrie.empty(), HashTrie.empty());

    /** Those of a ledger. */
    public static Exhibits of(IpLedgerState state) {
        return state.get(Exhibits.class);
    }

    /** As a snapshot holds them. */
    Exhibits(PMap<AssetId, PVector<Exhibit>> byAsset) {
        this(byAsset, places(byAsset));
    }

    private static PMap<AssetId, PMap<Sha256, Integer>> places(PMap<AssetId, PVector<Exhibit>> byAsset) {
        PMap<AssetId, PMap<Sha256, Integer>> places = HashTrie.empty();
        for (var own : byAsset.entrySet()) {
            PMap<Sha256, Integer> each = HashTrie.empty();
            for (Exhibit exhibit : own.getValue()) {
                each = each.plus(exhibit.evidence().digest(), each.size());
            }
            places = places.plus(own.getKey(), each);
        }
        return places;
    }

    /** All evidence about an asset, in the order of recording. */
    public List<Exhibit> of(AssetId asset) {
        return byAsset.getOrDefault(asset, Row.empty());
    }

    /** One piece of it. */
    public Optional<Exhibit> exhibit(AssetId asset, Sha256 digest) {
        return Optional.ofNullable(placesOf(asset).get(digest))
                .map(place -> of(asset).get(place));
    }

    private PMap<Sha256, Integer> placesOf(AssetId asset) {
        return places.getOrDefault(asset, HashTrie.empty());
    }

    /** With one piece more. */
    public Exhibits with(EvidenceAttached attached, Header header) {
        AssetId asset = attached.asset();
        PVector<Exhibit> own = byAsset.getOrDefault(asset, Row.empty());
        Exhibit exhibit = new Exhibit(attached.evidence(), header.time(), header.seq());
        return new Exhibits(
                byAsset.plus(asset, own.plus(exhibit)),
                places.plus(asset, placesOf(asset).plus(attached.evidence().digest(), own.size())));
    }
}
