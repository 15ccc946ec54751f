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
 * @param valuation which
 */
public record ConfirmValuation(AssetId asset, ValuationId valuation) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Valuation known = Valuations.of(state).require(asset, valuation);
        return Mandate.require(
                context,
                Capacity.MEMBER,
                known.opinion().valuer(),
                "not-the-valuer",
                "The valuation " + valuation + " is confirmed by its valuer, "
                        + known.opinion().valuer() + ", or by the secretariat.");
    }

    @Override
    public List<ValuationConfirmed> decide(IpLedgerState state, Context context) {
        Valuation known = Valuations.of(state).require(asset, valuation);
        if (known.end() != null) {
            throw DomainException.conflict(
                    "valuation-ended", "The valuation " + valuation + " was superseded or withdrawn already.");
        }
        if (known.confirmed()) {
            throw DomainException.conflict(
                    "valuation-confirmed", "The valuation " + valuation + " was confirmed already.");
        }
        return List.of(new ValuationConfirmed(valuation, asset));
    }
}
