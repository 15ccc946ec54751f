package io.consort.ipledger.correction;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Portfolio;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import java.util.List;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * What was corrected about assets.
 *
 * @param byAsset in the order of recording
 * @param formers which assets were known by an identifier's key once, and are no more
 */
public record Corrections(PMap<AssetId, PVector<Corrected>> byAsset, PMap<String, PVector<AssetId>> formers) {

    /** None. */
    public static final Corrections EMPTY = new Corrections(HashTrie.empty(), HashTrie.empty());

    /** Those of a ledger. */
    public static Corrections of(IpLedgerState state) {
        return state.get(Corrections.class);
    }

    /** What was corrected about an asset, in the order of recording. */
    public List<Corrected> of(AssetId asset) {
        return byAsset.getOrDefault(asset, Row.empty());
    }

    /** Which assets were known by an identifier once: it was corrected, or they were struck. */
    public List<AssetId> formerlyKnownBy(Identifier identifier) {
        return formers.getOrDefault(identifier.key(), Row.empty());
    }

    /** With one more. */
    public Corrections with(AssetCorrected event, Header header) {
        PVector<Corrected> own = byAsset.getOrDefault(event.asset(), Row.empty());
        return new Corrections(
                byAsset.plus(
                        event.asset(), own.plus(new Corrected(event.was(), event.is(), event.reason(), header.seq()))),
                event.was() instanceof Fact.Identification(Identifier former)
                        ? former(formers, former, event.asset())
                        : formers);
    }

    /** With what an asset that was struck was known by. */
    public Corrections with(AssetStruck event, Portfolio portfolio) {
        PMap<String, PVector<AssetId>> former = formers;
        for (Identifier each : portfolio.require(event.asset()).identifiers()) {
            former = former(former, each, event.asset());
        }
        return new Corrections(byAsset, former);
    }

    private static PMap<String, PVector<AssetId>> former(
            PMap<String, PVector<AssetId>> formers, Identifier identifier, AssetId asset) {
        PVector<AssetId> known = formers.getOrDefault(identifier.key(), Row.empty());
        return known.contains(asset) ? formers : formers.plus(identifier.key(), known.plus(asset));
    }
}
