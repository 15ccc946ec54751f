package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetRegistered;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import java.util.SortedMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Title to every asset.
 *
 * @param byAsset the title, by asset
 * @param successions of organisations, in the order of recording, which is that of their numbers
 * @param held of which assets an organisation has, had or will have a share
 */
public record Titles(
        PMap<AssetId, Title> byAsset,
        PVector<OrganisationSucceeded> successions,
        PMap<OrganisationId, PSortedMap<AssetId, Boolean>> held) {

    /** Without assets. */
    public static final Titles EMPTY = new Titles(HashTreePMap.empty(), TreePVector.empty(), HashTreePMap.empty());

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

    /** With a succession, whose titles are yet to come. */
    public Titles with(OrganisationSucceeded succeeded) {
        return new Titles(byAsset, successions.plus(succeeded), held);
    }

    /** With what a succession does to one title. */
    public Titles with(TitleSucceeded succeeded, Header header) {
        return with(succeeded.asset(), require(succeeded.asset()), succeeded.transfer(), header);
    }

    /** With a reversal. */
    public Titles with(TransferReversed reversed, Header header) {
        return with(reversed.asset(), require(reversed.asset()), reversed.reversal(), header);
    }

    /** With another creation in the place of one that was reversed. */
    public Titles with(TitleRestated restated, Header header) {
        return with(restated.asset(), require(restated.asset()), restated.creation(), header);
    }

    private Titles with(AssetId asset, Title title, Transfer transfer, Header header) {
        return new Titles(
                byAsset.plus(asset, title.with(transfer, header.seq(), header.time())),
                successions,
                holding(asset, transfer));
    }

    private PMap<OrganisationId, PSortedMap<AssetId, Boolean>> holding(AssetId asset, Transfer transfer) {
        PMap<OrganisationId, PSortedMap<AssetId, Boolean>> holding = held;
        for (Posting posting : transfer.postings()) {
            if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                PSortedMap<AssetId, Boolean> own = holding.getOrDefault(holder, TreePMap.empty());
                holding = own.containsKey(asset) ? holding : holding.plus(holder, own.plus(asset, true));
            }
        }
        return holding;
    }

    /** The assets of which an organisation has, had or will have a share. */
    public SortedMap<AssetId, Boolean> everHeld(OrganisationId organisation) {
        return held.getOrDefault(organisation, TreePMap.empty());
    }

    /** The succession with that number. */
    public Optional<OrganisationSucceeded> succession(SuccessionId id) {
        return id.number() <= successions.size() ? Optional.of(successions.get(id.number() - 1)) : Optional.empty();
    }

    SuccessionId nextSuccession() {
        return SuccessionId.of(successions.size() + 1);
    }
}
