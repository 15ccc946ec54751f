package io.consort.ipledger.asset;

import io.consort.kernel.json.Derived;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * The assets of a consortium.
 *
 * @param assets by id
 * @param identifiers which asset is known by an identifier's key
 */
public record Portfolio(
        PMap<AssetId, Asset> assets, @Derived PMap<String, AssetId> identifiers) {

    /** Without assets. */
    public static final Portfolio EMPTY = new Portfolio(HashTrie.empty(), HashTrie.empty());

    /** As a snapshot holds it. */
    Portfolio(PMap<AssetId, Asset> assets) {
        this(assets, identifiers(assets.values()));
    }

    private static PMap<String, AssetId> identifiers(Collection<Asset> assets) {
        PMap<String, AssetId> known = HashTrie.empty();
        for (Asset asset : assets) {
            known = identified(known, asset);
        }
        return known;
    }

    private static PMap<String, AssetId> identified(PMap<String, AssetId> identifiers, Asset asset) {
        PMap<String, AssetId> known = identifiers;
        for (Identifier identifier : asset.identifiers()) {
            known = identified(known, identifier, asset.id());
        }
        return known;
    }

    /** Of two assets that were registered under one number, before it was seen to be one, the lesser id is known by it. */
    private static PMap<String, AssetId> identified(PMap<String, AssetId> known, Identifier identifier, AssetId asset) {
        AssetId other = known.get(identifier.key());
        return other != null && other.compareTo(asset) <= 0 ? known : known.plus(identifier.key(), asset);
    }

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
        asset.identifiers().forEach(identifier -> requireFree(asset.id(), identifier));
        requireKnown(asset.particulars());
    }

    /**
     * Sees that an asset is not known by an identifier yet, nor is another.
     *
     * @throws DomainException CONFLICT; INVALID when its check digit is wrong
     */
    public void requireFree(AssetId asset, Identifier identifier) {
        identifier.requireCheckDigit("/value");
        AssetId known = identifiers.get(identifier.key());
        if (known != null && (!known.equals(asset) || isKnownBy(asset, identifier))) {
            throw DomainException.conflict(
                    "identifier-taken", "The asset " + known + " is registered under " + identifier.text() + ".");
        }
    }

    private boolean isKnownBy(AssetId asset, Identifier identifier) {
        return asset(asset)
                .map(known -> known.identifiers().contains(identifier))
                .orElse(false);
    }

    /**
     * Sees that the assets which particulars name are here.
     *
     * @throws DomainException NOT_FOUND
     */
    public void requireKnown(@Nullable Particulars particulars) {
        if (particulars != null) {
            Priority priority = particulars.priority();
            if (priority != null) {
                OfficeFormat.requireCheckDigit("/particulars/priority/number", priority.office(), priority.number());
            }
            particulars.names().forEach(this::require);
        }
    }

    /** With one asset more. */
    public Portfolio with(AssetRegistered registered) {
        Asset asset = registered.asset();
        return new Portfolio(assets.plus(asset.id(), asset), identified(identifiers, asset));
    }

    /** With a further identifier of an asset. */
    public Portfolio with(AssetIdentified identified) {
        Asset asset = require(identified.asset()).with(identified.identifier());
        return new Portfolio(
                assets.plus(asset.id(), asset), identified(identifiers, identified.identifier(), asset.id()));
    }

    /** With the particulars of an asset. */
    public Portfolio with(AssetDescribed described) {
        Asset asset = require(described.asset()).with(described.particulars());
        return new Portfolio(assets.plus(asset.id(), asset), identifiers);
    }
}
