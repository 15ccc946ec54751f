package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Ownership;
import io.consort.ipledger.valuation.ValuationEvent.ValuationRecorded;
import io.consort.ipledger.valuation.ValuationEvent.ValuationSuperseded;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records what an asset is worth. Asked by an owner or by the secretariat. Independence that is declared is held against what
 * this ledger knows of the valuer.
 *
 * @param asset what is valued
 * @param opinion whose opinion, how found, for when
 * @param supersedes an earlier valuation whose place it takes; null where there is none
 */
public record RecordValuation(
        AssetId asset, Opinion opinion, @Nullable ValuationId supersedes)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Ownership.require(state, asset, "is recorded", context);
    }

    @Override
    public List<ValuationEvent> decide(IpLedgerState state, Context context) {
        if (opinion.asOf().isAfter(context.today())) {
            throw DomainException.refused(
                    "date-in-the-future",
                    opinion.asOf() + " has not come yet: an asset is valued as of a day that has.");
        }
        List<Interest> interests = Interests.of(state, asset, opinion.valuer(), opinion.asOf());
        if (opinion.independent() && !interests.isEmpty()) {
            throw DomainException.refused(
                    "valuer-not-independent",
                    opinion.valuer() + " is declared to be independent, and has an interest in " + asset + ": "
                            + interests.getFirst() + ".");
        }
        ValuationRecorded recorded = new ValuationRecorded(
                Valuations.of(state).next(),
                asset,
                opinion,
                opinion.method().working().range(),
                interests,
                supersedes);
        return supersedes == null
                ? List.of(recorded)
                : List.of(recorded, superseded(recorded, Valuations.of(state).require(asset, supersedes), context));
    }

    private ValuationSuperseded superseded(ValuationRecorded by, Valuation earlier, Context context) {
        var _ = earlier.requireGivenUpBy(context);
        if (earlier.end() != null) {
            throw DomainException.conflict(
                    "valuation-ended", "The valuation " + earlier.id() + " was superseded or withdrawn already.");
        }
        return new ValuationSuperseded(earlier.id(), asset, by.id(), opinion.from());
    }
}
