package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.disclosure.BeginsTerms;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All that can happen to a pledge, its going along with a share that moves among it. */
public sealed interface PledgeEvent extends IpLedgerEvent {

    /** Which pledge. */
    PledgeId pledge();

    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Pledges.of(state).with(this))
                .with(Encumbered.of(state).with(this))
                .with(measured(Titles.of(state)));
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case PledgePlaced _, PledgeReleased _ -> PledgeAccess.of(state, pledge());
            case PledgeConsented(var pledge, var _, var assignment) ->
                PledgeAccess.of(state, pledge).or(own -> own.equals(assignment.from()) || own.equals(assignment.to()));
            case PledgeEnforced enforced ->
                enforced.demand() == null ? bound(state, enforced.asset()) : PledgeAccess.of(state, enforced.pledge());
            case PledgeCurtailed(var _, var asset, var _, var _) -> bound(state, asset);
            case PledgeFollowed followed -> bound(state, followed.asset());
            case PledgeRestored restored -> bound(state, restored.asset());
            case PledgeReturned returned -> Holders.audience(state, returned.asset());
            case PledgeCancelled cancelled ->
                Audience.EVERYONE.or(own -> Pledges.of(state)
                        .pledge(cancelled.pledge())
                        .filter(pledge -> PledgeAccess.bound(state, pledge.id()).test(own))
                        .isPresent());
        };
    }

    /** For everyone, for owners, and for who is bound by it. */
    private Audience bound(IpLedgerState state, AssetId asset) {
        return Holders.audience(state, asset).or(PledgeAccess.bound(state, pledge()));
    }

    /** In which shares its title is measured too from then on. */
    private Titles measured(Titles titles) {
        return switch (this) {
            case PledgePlaced(var _, var terms) -> titles.measuring(terms.asset(), List.of(terms.share()));
            case PledgeReleased released ->
                titles.measuring(released.asset(), released.remaining().values());
            case PledgeCurtailed lost ->
                titles.measuring(lost.asset(), lost.remaining().values());
            case PledgeRestored restored -> titles.measuring(restored.asset(), List.of(restored.share()));
            case PledgeReturned(var asset, var encumbrance) ->
                titles.measuring(asset, encumbrance.shares().values());
            case PledgeConsented _, PledgeEnforced _, PledgeCancelled _, PledgeFollowed _ -> titles;
        };
    }

    @Override
    default String subject() {
        return "pledges/" + pledge();
    }

    /**
     * A share of title was pledged. Its rank follows from its place in the ledger.
     *
     * @param pledge its id
     * @param terms who pledges what to whom, for how much
     */
    record PledgePlaced(PledgeId pledge, PledgeTerms terms) implements PledgeEvent, BeginsTerms {}

    /**
     * A pledgee agreed that a share goes to another holder, and the pledge with it.
     *
     * @param pledge which pledge
     * @param asset whose title
     * @param assignment exactly what it agreed to
     */
    record PledgeConsented(PledgeId pledge, AssetId asset, Assignment assignment) implements PledgeEvent {}

    /**
     * A pledge was released, in whole or in part.
     *
     * @param pledge which pledge
     * @param asset whose title
     * @param remaining what stays pledged, by holder; nothing when it is released in whole
     * @param secured the claim that it secures from now on; zero when it is released in whole
     */
    record PledgeReleased(PledgeId pledge, AssetId asset, OrderedMap<OrganisationId, Fraction> remaining, Money secured)
            implements PledgeEvent {}

    /**
     * A pledge was enforced, and ends. What that moves to the pledgee, and what it costs pledges of lower rank, are entries of
     * their own, after this one in its block.
     *
     * @param pledge which pledge
     * @param asset whose title
     * @param effective from which date
     * @param demand what was owed, and at what the share was taken; null of before it was asked
     * @param worth what was pledged came to at that; null of before it was asked
     */
    record PledgeEnforced(
            PledgeId pledge,
            AssetId asset,
            LocalDate effective,
            @Nullable Demand demand,
            @Nullable Money worth) implements PledgeEvent {}

    /**
     * A pledge of lower rank lost what one of higher rank took when it was enforced.
     *
     * @param pledge the one of lower rank
     * @param asset whose title
     * @param enforced the one of higher rank
     * @param remaining what stays pledged, by holder; nothing when all is lost
     */
    record PledgeCurtailed(
            PledgeId pledge, AssetId asset, PledgeId enforced, OrderedMap<OrganisationId, Fraction> remaining)
            implements PledgeEvent {}

    /**
     * A pledge was undone, since what it was for did not come about. One that never arrived can be cancelled too: should it arrive
     * late, it is refused.
     *
     * @param pledge which pledge
     * @param asset whose title; null when it never arrived
     */
    record PledgeCancelled(PledgeId pledge, @Nullable AssetId asset) implements PledgeEvent {}

    /**
     * A pledge went along with a share that the pledgee let go to another holder.
     *
     * @param asset whose title
     * @param pledge which pledge
     * @param assignment with which it went
     * @param share how much of what is pledged
     * @param since from when it burdens the new holder
     */
    record PledgeFollowed(AssetId asset, PledgeId pledge, Assignment assignment, Fraction share, LocalDate since)
            implements PledgeEvent {}

    /**
     * A pledge came back, at its old rank and for its old claim, since an enforcement was reversed: the pledge that was enforced, or
     * one of lower rank that had lost to it.
     *
     * @param asset whose title
     * @param pledge which pledge
     * @param enforced the pledge whose enforcement was reversed
     * @param holder whose share it is over again
     * @param share how much more of it
     * @param from since when it burdens the holder
     */
    record PledgeRestored(
            AssetId asset, PledgeId pledge, PledgeId enforced, OrganisationId holder, Fraction share, LocalDate from)
            implements PledgeEvent {}

    /**
     * A pledge that had gone along with shares binds what it bound before, since they were taken back.
     *
     * @param asset whose title
     * @param encumbrance what the pledge does, as it was before, with the consents that were used up
     */
    record PledgeReturned(AssetId asset, Encumbrance encumbrance) implements PledgeEvent {

        @Override
        public PledgeId pledge() {
            return encumbrance.pledge();
        }
    }
}
