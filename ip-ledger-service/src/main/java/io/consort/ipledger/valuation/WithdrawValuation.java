package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.valuation.ValuationEvent.ValuationWithdrawn;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Withdraws a valuation that is not held to be right any more. Asked by its valuer, by who recorded it, or by the secretariat.
 * Contributions that were made at it stand; what it superseded stays superseded.
 *
 * @param asset of which asset
 * @param valuation which
 * @param reason why, in 1 to {@link #MAX_REASON} characters
 */
public record WithdrawValuation(
        AssetId asset,
        ValuationId valuation,

        @Meaning(value = "Why it is not held to be right any more", example = "The licence it compares was void")
        String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public WithdrawValuation {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Valuations.of(state).require(asset, valuation).requireGivenUpBy(context);
    }

    @Override
    public List<ValuationWithdrawn> decide(IpLedgerState state, Context context) {
        Valuation known = Valuations.of(state).require(asset, valuation);
        if (known.end() instanceof ValuationEnd.Withdrawn withdrawn) {
            throw DomainException.conflict(
                    "valuation-ended", "The valuation " + valuation + " was withdrawn on " + withdrawn.on() + ".");
        }
        return List.of(new ValuationWithdrawn(valuation, asset, reason, context.today()));
    }
}
