package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.stream.Stream;
import org.pcollections.PVector;

/**
 * The contributions of title to capital.
 *
 * @param recorded in the order of recording, which is that of their numbers
 */
public record Contributions(PVector<Contributed> recorded) {

    /** Without contributions. */
    public static final Contributions EMPTY = new Contributions(Row.empty());

    /** Those of a ledger. */
    public static Contributions of(IpLedgerState state) {
        return state.get(Contributions.class);
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
    public List<Contributed> of(AssetId asset) {
        return recorded.stream()
                .filter(each -> each.event().asset().equals(asset))
                .toList();
    }

    /** The contributions made at a valuation. */
    Stream<Contributed> at(ValuationId valuation) {
        return recorded.stream()
                .filter(each -> each.event().contribution().valuation().equals(valuation));
    }

    ContributionId next() {
        return ContributionId.of(recorded.size() + 1);
    }

    /** With one contribution more. */
    public Contributions with(ShareContributed event, Header header) {
        return new Contributions(recorded.plus(new Contributed(event, header.seq() + 1)));
    }
}
