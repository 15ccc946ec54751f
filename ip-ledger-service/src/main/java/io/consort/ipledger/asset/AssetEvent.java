package io.consort.ipledger.asset;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to assets. */
public sealed interface AssetEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Portfolio portfolio = Portfolio.of(state);
        return switch (this) {
            case AssetRegistered registered -> state.with(portfolio.with(registered));
            case AssetIdentified identified -> state.with(portfolio.with(identified));
            case AssetDescribed described -> state.with(portfolio.with(described));
            case AssetStruck struck -> state.with(portfolio.with(struck));
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case AssetRegistered registered ->
                Holders.audience(state, registered.asset().id());
            case AssetIdentified identified -> Holders.audience(state, identified.asset());
            case AssetDescribed described -> Holders.audience(state, described.asset());
            case AssetStruck struck -> Holders.audience(state, struck.asset());
        };
    }

    /**
     * The particulars of an asset became known, or are others than was thought. Those before stay in the ledger.
     *
     * @param asset which
     * @param particulars what matters about an asset of its kind
     */
    record AssetDescribed(AssetId asset, Particulars particulars) implements AssetEvent {

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }

    /**
     * An asset is known by a further number or address.
     *
     * @param asset which
     * @param identifier what it is known by
     */
    record AssetIdentified(AssetId asset, Identifier identifier) implements AssetEvent {

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }

    /**
     * An asset entered the portfolio, and title to it was created.
     *
     * @param asset what it is
     * @param owners who first owned it, by exact shares that sum to one
     * @param effective the date from which they own it
     * @param claims whose shares are yet to be confirmed; null where all are, as in every entry from before shares were claimed
     */
    record AssetRegistered(
            Asset asset,
            OrderedMap<OrganisationId, Fraction> owners,
            LocalDate effective,
            @Nullable Claimed claims) implements AssetEvent {

        /** Without claims. */
        public AssetRegistered(Asset asset, OrderedMap<OrganisationId, Fraction> owners, LocalDate effective) {
            this(asset, owners, effective, null);
        }

        @Override
        public String subject() {
            return "assets/" + asset.id();
        }
    }

    /**
     * An asset was registered by mistake, and nothing stands on it: title to it is taken back in the entry before.
     *
     * @param asset which
     * @param reason why
     */
    record AssetStruck(AssetId asset, String reason) implements AssetEvent {

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }
}
