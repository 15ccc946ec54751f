package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.ipledger.title.Ownership;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Records how a renewal ended. Asked by an owner or by the secretariat.
 *
 * @param asset whose
 * @param id which of the asset's renewals
 * @param settlement how it ended
 */
public record SettleRenewal(AssetId asset, RenewalId id, Settlement settlement)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Ownership.require(state, asset, "is recorded", context);
    }

    @Override
    public List<RenewalSettled> decide(IpLedgerState state, Context context) {
        RenewalEntry entry = Docket.of(state)
                .renewal(asset, id)
                .orElseThrow(() -> DomainException.notFound("renewal", id + " of " + asset));
        if (entry.settlement() != null) {
            throw DomainException.conflict(
                    "renewal-settled",
                    "The renewal " + id + " of " + asset + " was "
                            + Kebab.ofConstant(entry.settlement().outcome()) + " on "
                            + entry.settlement().on() + ".");
        }
        settlement.requireOf(entry.renewal(), context.today());
        return List.of(new RenewalSettled(entry.renewal(), settlement));
    }
}
