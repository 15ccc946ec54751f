package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetDescribed;
import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.kernel.json.Derived;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * The assets of a consortium.
 *
 * @param assets by id, those that were struck among them
 * @param struck why each was that was struck
 * @param identifiers which asset is known by an identifier's key; none that was struck
 */
public record Portfolio(
        PMap<AssetId, Asset> assets,
        PMap<AssetId, String> struck,
        @Derived PMap<String, AssetId> identifiers) {

    /** Without assets. */
    public static final Portfolio EMPTY = new Portfolio(HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

    /** That of a ledger. */
    public static Portfolio of(IpLedgerState state) {
        return state.get(Portfolio.class);
    }

    /** As a snapshot holds it. */
    Portfolio(PMap<AssetId, Asset> assets, PMap<AssetId, String> struck) {
        this(assets, struck, identifiers(assets, struck));
    }

    private static PMap<String, AssetId> identifiers(PMap<AssetId, Asset> assets, PMap<AssetId, String> struck) {
        PMap<String, AssetId> known = HashTrie.empty();
        for (Asset asset : assets.values()) {
            known = struck.containsKey(asset.id()) ? known : identified(known, asset);
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

    /** The asset that is known by an identifier, however its number is written. */
    public Optional<AssetId> knownBy(Identifier identifier) {
        return Optional.ofNullable(identifiers.get(identifier.key()));
    }

    /** Why an asset was struck; empty where it was not. */
    public Optional<String> whyStruck(AssetId id) {
        return Optional.ofNullable(struck.get(id));
    }

    /**
     * The asset with that id, which was not struck.
     *
     * @throws DomainException NOT_FOUND; REFUSED
     */
    public Asset requireStanding(AssetId id) {
        Asset asset = require(id);
        if (struck.containsKey(id)) {
            throw DomainException.refused(
                    "asset-struck", "The asset " + id + " was registered by mistake, and struck: " + struck.get(id));
        }
        return asset;
    }

    /** The assets that stand whose particulars name another. */
    public List<AssetId> naming(AssetId named) {
        return assets.values().stream()
                .filter(each -> each.particulars() != null
                        && each.particulars().names().contains(named)
                        && !struck.containsKey(each.id()))
                .map(Asset::id)
                .sorted()
                .toList();
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
            particulars.names().forEach(this::requireStanding);
        }
    }

    /** With one asset more. */
    public Portfolio with(AssetRegistered registered) {
        Asset asset = registered.asset();
        return new Portfolio(assets.plus(asset.id(), asset), struck, identified(identifiers, asset));
    }

    /** With a further identifier of an asset. */
    public Portfolio with(AssetIdentified identified) {
        Asset asset = require(identified.asset()).with(identified.identifier());
        return new Portfolio(
                assets.plus(asset.id(), asset), struck, identified(identifiers, identified.identifier(), asset.id()));
    }

    /** With the particulars of an asset. */
    public Portfolio with(AssetDescribed described) {
        Asset asset = require(described.asset()).with(described.particulars());
        return new Portfolio(assets.plus(asset.id(), asset), struck, identifiers);
    }

    /** With an asset as it is since something about it was corrected. */
    public Portfolio with(Asset corrected) {
        PMap<AssetId, Asset> next = assets.plus(corrected.id(), corrected);
        return require(corrected.id()).identifiers().equals(corrected.identifiers())
                ? new Portfolio(next, struck, identifiers)
                : new Portfolio(next, struck);
    }

    /** Without an asset that was registered by mistake: it can be read, and its numbers are free. */
    public Portfolio with(AssetStruck event) {
        return new Portfolio(assets, struck.plus(event.asset(), event.reason()));
    }
}
