package io.consort.ipledger.correction;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.Life;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Something about an asset is otherwise than was recorded. The entry that recorded it stays.
 *
 * @param asset which
 * @param number how many times it was corrected, with this one
 * @param was what was recorded
 * @param is what is true instead, of the same kind; null where nothing is
 * @param reason why
 */
public record AssetCorrected(
        AssetId asset, int number, Fact was, @Nullable Fact is, String reason) implements IpLedgerEvent {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Portfolio.of(state).with(Fact.on(Portfolio.of(state).require(asset), was, is)))
                .with(on(Docket.of(state), LocalDate.ofInstant(header.time(), ZoneOffset.UTC)))
                .with(Corrections.of(state).with(this, header));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return Holders.audience(state, asset);
    }

    @Override
    public String subject() {
        return "assets/" + asset;
    }

    /**
     * What it does to the lives of assets and what is due.
     *
     * @param day on which it is recorded
     */
    public Docket on(Docket docket, LocalDate day) {
        return switch (was) {
            case Fact.LifeSteps _
            when is instanceof Fact.LifeSteps life -> docket.corrected(asset, new Life(Row.from(life.steps())));
            case Fact.DueRenewal wrong -> {
                Fact.DueRenewal right = (Fact.DueRenewal) is;
                yield docket.corrected(
                        asset,
                        wrong.id(asset),
                        right == null ? null : right.renewal(asset),
                        right == null ? null : right.settlement(),
                        day);
            }
            case Fact.LifeSteps _, Fact.Inventorship _, Fact.Naming _, Fact.Provenance _, Fact.Identification _ ->
                docket;
        };
    }
}
