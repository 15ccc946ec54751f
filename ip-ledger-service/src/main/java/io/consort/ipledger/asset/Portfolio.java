package io.consort.ipledger.asset;

import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The assets of a consortium.
 *
 * @param assets by id
 * @param identifiers which asset is known by an identifier's text
 */
public record Portfolio(PSortedMap<AssetId, Asset> assets, PMap<String, AssetId> identifiers) {

    /** Without assets. */
    public static final Portfolio EMPTY = new Portfolio(TreePMap.empty(), HashTreePMap.empty());

    /** The asset with that id. */
    public Optional<Asset> asset(AssetId id) {
        return Optional.ofNullable(assets.get(id));
    }

    /**
     * The asset with that id.
     *
     * @throws DomainException NOT_FOUND
     */
    public Asset require(AssetId id) {
        return asset(id).orElseThrow(() -> DomainException.notFound("asset", id));
    }

    /**
     * Sees that an asset's id and identifiers are not another's.
     *
     * @throws DomainException CONFLICT
     */
    void requireNew(Asset asset) {
        if (assets.containsKey(asset.id())) {
            throw DomainException.conflict(
                    "asset-exists", "There is an asset " + asset.id() + " already, and an id is never used again.");
        }
        for (Identifier identifier : asset.identifiers()) {
            AssetId known = identifiers.get(identifier.text());
            if (known != null) {
                throw DomainException.conflict(
                        "identifier-taken", "The asset " + known + " is registered under " + identifier.text() + ".");
            }
        }
    }

    /** With one asset more. */
    public Portfolio with(AssetRegistered registered) {
        Asset asset = registered.asset();
        PMap<String, AssetId> known = identifiers;
        for (Identifier identifier : asset.identifiers()) {
            known = known.plus(identifier.text(), asset.id());
        }
        return new Portfolio(assets.plus(asset.id(), asset), known);
    }
}
