package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.valuation.ValuationEvent.ValuationConfirmed;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Confirms that a valuation is the opinion of the valuer whose name it bears: an owner records it, and might have it say what
 * it likes. Asked by the valuer, or by the secretariat, which has the report of a valuer that is no member.
 *
 * @param asset of which asset
 * @param id which
 */
public record ConfirmValuation(AssetId asset, ValuationId id) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Valuation valuation = Valuations.of(state).require(asset, id);
        return Mandate.require(
                context,
                Capacity.MEMBER,
                valuation.opinion().valuer(),
                "not-the-valuer",
                "The valuation " + id + " is confirmed by its valuer, "
                        + valuation.opinion().valuer() + ", or by the secretariat.");
    }

    @Override
    public List<ValuationConfirmed> decide(IpLedgerState state, Context context) {
        Valuation valuation = Valuations.of(state).require(asset, id);
        if (valuation.end() != null) {
            throw DomainException.conflict(
                    "valuation-ended", "The valuation " + id + " was superseded or withdrawn already.");
        }
        if (valuation.confirmed()) {
            throw DomainException.conflict("valuation-confirmed", "The valuation " + id + " was confirmed already.");
        }
        return List.of(new ValuationConfirmed(id, asset));
    }
}
