package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.json.Derived;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * The contributions of title to capital.
 *
 * @param recorded in the order of recording, which is that of their numbers
 * @param byAsset which are of an asset, in the same order
 * @param byValuation which were made at a valuation
 */
public record Contributions(
        PVector<Contributed> recorded,
        @Derived PMap<AssetId, PVector<ContributionId>> byAsset,
        @Derived PMap<ValuationId, PVector<ContributionId>> byValuation) {

    /** Without contributions. */
    public static final Contributions EMPTY = new Contributions(Row.empty(), HashTrie.empty(), HashTrie.empty());

    /** Those of a ledger. */
    public static Contributions of(IpLedgerState state) {
        return state.get(Contributions.class);
    }

    /** As a snapshot holds them. */
    Contributions(PVector<Contributed> recorded) {
        this(
                recorded,
                HashTrie.groups(
                        recorded,
                        each -> each.event().asset(),
                        each -> each.event().id()),
                HashTrie.groups(
                        recorded,
                        each -> each.event().contribution().valuation(),
                        each -> each.event().id()));
    }

    /**
     * A contribution of a share of an asset.
     *
     * @throws DomainException NOT_FOUND
     */
    public Contributed require(AssetId asset, ContributionId id) {
        return id.in(recorded)
                .filter(each -> each.event().asset().equals(asset))
                .orElseThrow(() -> DomainException.notFound("contribution", id + " of " + asset));
    }

    /** The contributions of an asset's title, in the order of recording. */
    public List<ContributionId> of(AssetId asset) {
        return byAsset.getOrDefault(asset, Row.empty());
    }

    /** The contributions made at a valuation. */
    List<Contributed> at(ValuationId valuation) {
        return byValuation.getOrDefault(valuation, Row.empty()).stream()
                .map(this::get)
                .toList();
    }

    /** A contribution that is there. */
    public Contributed get(ContributionId id) {
        return recorded.get(id.number() - 1);
    }

    ContributionId next() {
        return ContributionId.of(recorded.size() + 1);
    }

    /** With one contribution more. */
    public Contributions with(ShareContributed event, Header header) {
        ValuationId valuation = event.contribution().valuation();
        return new Contributions(
                recorded.plus(new Contributed(event, header.seq() + 1)),
                byAsset.plus(
                        event.asset(),
                        byAsset.getOrDefault(event.asset(), Row.empty()).plus(event.id())),
                byValuation.plus(
                        valuation,
                        byValuation.getOrDefault(valuation, Row.empty()).plus(event.id())));
    }
}
