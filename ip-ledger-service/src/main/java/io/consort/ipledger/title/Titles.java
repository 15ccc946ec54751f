package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.title.TitleEvent.OrganisationSucceeded;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.ShareEnforced;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Derived;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.persistent.SortedTree;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.pcollections.PMap;
import org.pcollections.PVector;

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
        @Derived HashTrie<OrganisationId, SortedTree<AssetId>> held)
        implements Holders {

    /** Without assets. */
    public static final Titles EMPTY = new Titles(HashTrie.empty(), Row.empty(), HashTrie.empty());

    /** Those of a ledger. */
    public static Titles of(IpLedgerState state) {
        return state.get(Titles.class);
    }

    private static final SortedTree<AssetId> NOTHING = SortedTree.empty(Comparator.naturalOrder());

    /** As a snapshot holds them. */
    Titles(PMap<AssetId, Title> byAsset, PVector<OrganisationSucceeded> successions) {
        this(byAsset, successions, held(byAsset));
    }

    private static HashTrie<OrganisationId, SortedTree<AssetId>> held(PMap<AssetId, Title> byAsset) {
        Map<OrganisationId, List<AssetId>> held = new HashMap<>();
        byAsset.forEach((asset, title) -> title.holders()
                .forEach(holder ->
                        held.computeIfAbsent(holder, _ -> new ArrayList<>()).add(asset)));
        HashTrie<OrganisationId, SortedTree<AssetId>> trees = HashTrie.empty();
        for (var own : held.entrySet()) {
            trees = trees.plus(own.getKey(), SortedTree.of(Comparator.naturalOrder(), own.getValue()));
        }
        return trees;
    }

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
                registered.asset().id(),
                Title.NONE,
                new Creation(known(registered.owners()), registered.effective()),
                header);
    }

    /** With the ids that are here already, so that an organisation is one object however many assets it has. */
    private OrderedMap<OrganisationId, Fraction> known(OrderedMap<OrganisationId, Fraction> owners) {
        OrderedMap<OrganisationId, Fraction> known = OrderedMap.empty();
        for (var owner : owners.entrySet()) {
            known = known.plus(
                    held.known(owner.getKey()),
                    owner.getValue().equals(Fraction.ONE) ? Fraction.ONE : owner.getValue());
        }
        return known;
    }

    /** With an assignment. */
    public Titles with(ShareAssigned assigned, Header header) {
        return with(assigned.asset(), require(assigned.asset()), assigned.assignment(), header);
    }

    /** Organisations, and those that succeeded them since and stand in their place. */
    public Set<OrganisationId> succeeding(Set<OrganisationId> organisations) {
        Set<OrganisationId> all = new HashSet<>(organisations);
        for (OrganisationSucceeded succession : successions) {
            if (all.contains(succession.from())) {
                all.add(succession.to());
            }
        }
        return all;
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

    /** With what an enforced pledge does to title. */
    public Titles with(ShareEnforced enforced, Header header) {
        return with(enforced.asset(), require(enforced.asset()), enforced.enforcement(), header);
    }

    /** With title to an asset in a unit that measures these shares too. */
    public Titles measuring(AssetId asset, Collection<Fraction> shares) {
        return shares.isEmpty() ? this : with(asset, require(asset).measuring(shares));
    }

    private Titles with(AssetId asset, Title title) {
        return new Titles(byAsset.plus(asset, title), successions, held);
    }

    private Titles with(AssetId asset, Title title, Transfer transfer, Header header) {
        return new Titles(
                byAsset.plus(asset, title.with(transfer, header.seq(), header.time())),
                successions,
                holding(asset, transfer));
    }

    private HashTrie<OrganisationId, SortedTree<AssetId>> holding(AssetId asset, Transfer transfer) {
        HashTrie<OrganisationId, SortedTree<AssetId>> holding = held;
        for (Posting posting : transfer.postings()) {
            if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                SortedTree<AssetId> own = holding.getOrDefault(holder, NOTHING);
                holding = holding.plus(holder, own.plus(asset));
            }
        }
        return holding;
    }

    /** The assets of which an organisation has, had or will have a share. */
    public SortedTree<AssetId> everHeld(OrganisationId organisation) {
        return held.getOrDefault(organisation, NOTHING);
    }

    @Override
    public boolean isHolder(OrganisationId organisation, AssetId asset) {
        return everHeld(organisation).contains(asset);
    }

    @Override
    public SortedMap<LocalDate, SortedMap<OrganisationId, Fraction>> owners(AssetId asset) {
        return require(asset).changes();
    }

    /** Who came to an asset with its last transfer, and never had a share of it before. */
    @SuppressWarnings("ReferenceEquality") // it is the same map unless somebody came to something, which is seldom
    public List<OrganisationId> newcomers(AssetId asset, Titles before) {
        if (held == before.held) {
            return List.of();
        }
        List<OrganisationId> newcomers = new ArrayList<>();
        for (Posting posting : require(asset).chain().getLast().transfer().postings()) {
            if (posting.account() instanceof Account.Holder(OrganisationId holder)
                    && !before.everHeld(holder).contains(asset)) {
                newcomers.add(holder);
            }
        }
        return newcomers;
    }

    /** The succession with that number. */
    public Optional<OrganisationSucceeded> succession(SuccessionId id) {
        return id.in(successions);
    }

    public SuccessionId nextSuccession() {
        return SuccessionId.of(successions.size() + 1);
    }
}
