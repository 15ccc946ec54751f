package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;

/** What happens in an asset's life, and when it is renewed. */
public sealed interface DocketEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Docket docket = Docket.of(state);
        return switch (this) {
            case LifeAdvanced advanced -> state.with(docket.with(advanced));
            case RenewalScheduled scheduled -> state.with(docket.with(scheduled));
            case RenewalSettled settled -> state.with(docket.with(settled));
            case RenewalReminded reminded -> state.with(docket.with(reminded));
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case LifeAdvanced advanced -> Holders.audience(state, advanced.asset());
            case RenewalScheduled scheduled ->
                Holders.audience(state, scheduled.renewal().asset());
            case RenewalSettled settled ->
                Holders.audience(state, settled.renewal().asset());
            case RenewalReminded reminded ->
                Holders.audience(state, reminded.renewal().asset());
        };
    }

    /**
     * An asset came to a further stage of its life.
     *
     * @param asset which
     * @param step to which stage, on which day
     */
    record LifeAdvanced(AssetId asset, Step step) implements DocketEvent {

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }

    /**
     * An open renewal was reminded of: webhooks and the feed carry it to who waits for it.
     *
     * @param renewal which
     * @param reminder how near its end is
     */
    record RenewalReminded(Renewal renewal, Reminder reminder) implements DocketEvent {

        @Override
        public String subject() {
            return renewal.subject();
        }
    }

    /**
     * A renewal will fall due.
     *
     * @param renewal which, when
     */
    record RenewalScheduled(Renewal renewal) implements DocketEvent {

        @Override
        public String subject() {
            return renewal.subject();
        }
    }

    /**
     * A renewal was done, or let pass.
     *
     * @param renewal which
     * @param settlement how it ended
     */
    record RenewalSettled(Renewal renewal, Settlement settlement) implements DocketEvent {

        @Override
        public String subject() {
            return renewal.subject();
        }
    }
}
