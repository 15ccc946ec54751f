package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetDescribed;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Particulars;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.title.Ownership;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Tells the particulars of an asset, or corrects them. Asked by an owner or by the secretariat.
 *
 * @param asset which
 * @param particulars what matters about an asset of its kind
 */
public record DescribeAsset(AssetId asset, Particulars particulars) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Ownership.require(state, asset, "is described", context);
    }

    @Override
    public List<AssetDescribed> decide(IpLedgerState state, Context context) {
        Asset known = Portfolio.of(state).require(asset);
        if (known.kind() != particulars.kind()) {
            throw DomainException.refused(
                    "particulars-of-another-kind",
                    asset + " is a " + Kebab.ofConstant(known.kind()) + ", and these are particulars of a "
                            + Kebab.ofConstant(particulars.kind()) + ".");
        }
        Portfolio.of(state).requireKnown(particulars);
        return List.of(new AssetDescribed(asset, particulars));
    }
}
