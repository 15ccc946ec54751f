package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetRegistered;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Title to every asset.
 *
 * @param byAsset the title, by asset
 */
public record Titles(PMap<AssetId, Title> byAsset) {

    /** Without assets. */
    public static final Titles EMPTY = new Titles(HashTreePMap.empty());

    /** Title to an asset; empty where there is no such asset. */
    public Optional<Title> of(AssetId asset) {
        return Optional.ofNullable(byAsset.get(asset));
    }

    /**
     * Title to an asset.
     *
     * @throws DomainException NOT_FOUND
     */
    public Title require(AssetId asset) {
        Title title = byAsset.get(asset);
        if (title == null) {
            throw DomainException.notFound("asset", asset);
        }
        return title;
    }

    /** With the title of a new asset. */
    public Titles with(AssetRegistered registered, Header header) {
        return with(
                registered.asset().id(), Title.NONE, new Creation(registered.owners(), registered.effective()), header);
    }

    /** With an assignment. */
    public Titles with(ShareAssigned assigned, Header header) {
        return with(assigned.asset(), require(assigned.asset()), assigned.assignment(), header);
    }

    private Titles with(AssetId asset, Title title, Transfer transfer, Header header) {
        return new Titles(byAsset.plus(asset, title.with(transfer, header.seq(), header.time())));
    }
}
