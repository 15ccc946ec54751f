package io.consort.ipledger.evidence;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
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
 */
public record Exhibits(PMap<AssetId, PVector<Exhibit>> byAsset) {

    /** Without evidence. */
    public static final Exhibits EMPTY = new Exhibits(HashTrie.empty());

    /** Those of a ledger. */
    public static Exhibits of(IpLedgerState state) {
        return state.get(Exhibits.class);
    }

    /** All evidence about an asset, in the order of recording. */
    public List<Exhibit> of(AssetId asset) {
        return byAsset.getOrDefault(asset, Row.empty());
    }

    /** One piece of it. */
    public Optional<Exhibit> exhibit(AssetId asset, Sha256 digest) {
        return of(asset).stream()
                .filter(each -> each.evidence().digest().equals(digest))
                .findFirst();
    }

    /** With one piece more. */
    public Exhibits with(EvidenceAttached attached, Header header) {
        AssetId asset = attached.asset();
        Exhibit exhibit = new Exhibit(attached.evidence(), header.time(), header.seq());
        return new Exhibits(
                byAsset.plus(asset, byAsset.getOrDefault(asset, Row.empty()).plus(exhibit)));
    }
}
