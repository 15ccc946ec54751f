package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.departure.Departures;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** What happens to title. */
public sealed interface TitleEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Titles titles = Titles.of(state);
        return switch (this) {
            case ShareAssigned assigned ->
                state.with(titles.with(assigned, header))
                        .with(Clearances.of(state).without(assigned));
            case OrganisationSucceeded succeeded -> state.with(titles.with(succeeded));
            case TitleSucceeded succeeded ->
                state.with(titles.with(succeeded, header)).with(Claims.of(state).with(succeeded));
            case PlaceTaken taken ->
                state.with(Clearances.of(state).with(taken))
                        .with(Heirs.of(state).with(taken))
                        .with(Departures.of(state).succeeded(taken.from(), taken.effective()));
            case OrganisationDemerged(var division) ->
                state.with(Heirs.of(state).with(division));
            case TransferReversed reversed -> state.with(titles.with(reversed, header));
            case TitleRestated restated ->
                state.with(titles.with(restated, header)).with(Claims.of(state).with(restated));
            case ShareEnforced enforced -> state.with(titles.with(enforced, header));
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case OrganisationSucceeded _, PlaceTaken _ -> Audience.EVERYONE;
            case OrganisationDemerged(var division) ->
                Audience.EVERYONE.or(own -> own.equals(division.from()) || own.equals(division.to()));
            case ShareAssigned assigned -> Holders.audience(state, assigned.asset());
            case ShareEnforced enforced -> Holders.audience(state, enforced.asset());
            case TitleSucceeded succeeded -> Holders.audience(state, succeeded.asset());
            case TransferReversed reversed -> Holders.audience(state, reversed.asset());
            case TitleRestated restated -> Holders.audience(state, restated.asset());
        };
    }

    /** The asset whose title it moves; null where it moves none. */
    default @Nullable AssetId moved() {
        return switch (this) {
            case ShareAssigned assigned -> assigned.asset();
            case ShareEnforced enforced -> enforced.asset();
            case TitleSucceeded succeeded -> succeeded.asset();
            case TransferReversed reversed -> reversed.asset();
            case TitleRestated restated -> restated.asset();
            case OrganisationSucceeded _, PlaceTaken _, OrganisationDemerged _ -> null;
        };
    }

    /**
     * What a demerger's plan names passed to another organisation: rights and pledges by this entry, shares of title by entries of their own
     * before it in its block.
     */
    record OrganisationDemerged(Division division) implements TitleEvent {

        @Override
        public String subject() {
            return "demergers/" + division.demerger();
        }
    }

    /**
     * An organisation took another's place. What that does to each title is an entry of its own, after this one in its block.
     *
     * @param id its number
     * @param from the organisation that is succeeded
     * @param to its successor
     * @param effective from which date
     * @param assets to how many assets title moves
     */
    record OrganisationSucceeded(
            SuccessionId id, OrganisationId from, OrganisationId to, LocalDate effective, int assets)
            implements TitleEvent {

        @Override
        public String subject() {
            return "successions/" + id;
        }
    }

    /**
     * Another organisation has the place of one that is no more in everything that is recorded of it but title, which has entries of its own
     * before this one in its block: rights that it granted and holds, what is pledged to it, what it was told and asked for, what it is paid.
     *
     * @param succession the number of the succession
     * @param from who is no more
     * @param to who has its place
     * @param effective the first day without it
     */
    record PlaceTaken(SuccessionId succession, OrganisationId from, OrganisationId to, LocalDate effective)
            implements TitleEvent {

        /** Who is meant by an organisation's name now. */
        public OrganisationId now(OrganisationId named) {
            return named.equals(from) ? to : named;
        }

        /** The same of several. */
        public PSet<OrganisationId> now(PSet<OrganisationId> named) {
            return named.contains(from) ? named.minus(from).plus(to) : HashTreePSet.from(named);
        }

        /**
         * What moves title to an asset: what it has on the day, what comes to it later, and back again what it had given away by then. After
         * it, the organisation has nothing at the end of that day and of every later one.
         */
        public List<TitleSucceeded> moved(AssetId asset, Title title) {
            List<TitleSucceeded> moved = new ArrayList<>();
            Fraction before = Fraction.ZERO;
            for (LocalDate day : title.changes(from, effective)) {
                Fraction now = title.share(from, day);
                int more = now.compareTo(before);
                if (more != 0) {
                    moved.add(new TitleSucceeded(
                            asset,
                            succession,
                            more > 0
                                    ? new Succession(from, to, now.minus(before), day)
                                    : new Succession(to, from, before.minus(now), day)));
                }
                before = now;
            }
            return moved;
        }

        @Override
        public String subject() {
            return "successions/" + succession;
        }
    }

    /**
     * A share of an asset's title went from one organisation to another.
     *
     * @param asset whose title
     * @param assignment from whom, to whom, how much, from which date
     */
    record ShareAssigned(AssetId asset, Assignment assignment) implements TitleEvent {

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }

    /**
     * A pledged share of an asset's title went to the pledgee.
     *
     * @param asset whose title
     * @param enforcement from whom, to whom, how much, from which date
     */
    record ShareEnforced(AssetId asset, Enforcement enforcement) implements TitleEvent {

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }

    /**
     * An asset's first owners are others, or others' shares, than was recorded.
     *
     * @param asset whose title
     * @param creation in the place of the one that was reversed
     * @param claims who has more by it and is yet to confirm that, where no shares of the asset were claimed before; null where nobody is, as
     *     in every entry of earlier versions
     */
    record TitleRestated(
            AssetId asset, Creation creation, @Nullable Claimed claims) implements TitleEvent {

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }

    /**
     * What an organisation had in an asset's title went to its successor, or to the receiver of a demerger.
     *
     * @param asset whose title
     * @param succession of which it is a part; null where it is one of a demerger
     * @param demerger of which it is a part; null where it is one of a succession
     * @param transfer from whom, to whom, how much, from which date
     */
    record TitleSucceeded(
            AssetId asset,
            @Nullable SuccessionId succession,
            @Nullable DemergerId demerger,
            Succession transfer) implements TitleEvent {

        /** A part of a succession. */
        TitleSucceeded(AssetId asset, SuccessionId succession, Succession transfer) {
            this(asset, succession, null, transfer);
        }

        /** A part of a demerger. */
        public TitleSucceeded(AssetId asset, DemergerId demerger, Succession transfer) {
            this(asset, null, demerger, transfer);
        }

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }

    /**
     * A transfer of an asset's title was found to be wrong, and reversed. What replaces it, if anything, is the next entry.
     *
     * @param asset whose title
     * @param reversal of which entry, why, and what that does
     */
    record TransferReversed(AssetId asset, Reversal reversal) implements TitleEvent {

        @Override
        public String subject() {
            return "assets/" + asset;
        }
    }
}
