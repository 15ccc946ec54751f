package io.consort.ipledger.valuation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.disclosure.BeginsTerms;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can happen to a valuation. */
public sealed interface ValuationEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Valuations.of(state).with(this, header));
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        Valuation valuation = Valuations.of(state).get(id());
        return switch (this) {
            case ValuationRecorded _ -> ValuationAccess.of(state, valuation, today);
            case ValuationConfirmed _, ValuationSuperseded _, ValuationWithdrawn _ ->
                Holders.audience(state, asset()).or(valuation.opinion().valuer()::equals);
        };
    }

    /** Which valuation. */
    ValuationId id();

    /** Of which asset. */
    AssetId asset();

    @Override
    default String subject() {
        return "assets/" + asset() + "/valuations/" + id();
    }

    /**
     * An asset was valued. Holds what the calculation came to, so that it stays what was decided on.
     *
     * @param id its number
     * @param asset what was valued
     * @param opinion whose opinion, how found, for when
     * @param range what it comes to
     * @param interests what the valuer had in the asset, by this ledger, when it was recorded
     * @param supersedes the valuation whose place it takes; null where there is none
     */
    record ValuationRecorded(
            ValuationId id,
            AssetId asset,
            Opinion opinion,
            ValueRange range,
            List<Interest> interests,
            @Nullable ValuationId supersedes)
            implements ValuationEvent, BeginsTerms {

        public ValuationRecorded {
            interests = List.copyOf(interests);
        }
    }

    /**
     * A valuation was confirmed to be its valuer's opinion.
     *
     * @param id which
     * @param asset of which asset
     */
    record ValuationConfirmed(ValuationId id, AssetId asset) implements ValuationEvent {}

    /**
     * Another valuation takes the place of one.
     *
     * @param id of the one that is superseded
     * @param asset of which asset
     * @param by the other
     * @param from from which day on
     */
    record ValuationSuperseded(ValuationId id, AssetId asset, ValuationId by, LocalDate from)
            implements ValuationEvent {}

    /**
     * A valuation is not held to be right any more, for any day.
     *
     * @param id which
     * @param asset of which asset
     * @param reason why
     * @param on when it was withdrawn
     */
    record ValuationWithdrawn(ValuationId id, AssetId asset, String reason, LocalDate on) implements ValuationEvent {}
}
