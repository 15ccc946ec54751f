package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.disclosure.BeginsTerms;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Burden;
import io.consort.ipledger.title.Encumbrance;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.PledgeParties;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All that can happen to a pledge, apart from its going along with a share that moves. */
public sealed interface PledgeEvent extends IpLedgerEvent {

    /** Which pledge. */
    PledgeId pledge();

    /** What it does to the title that the pledge is over. */
    Titles on(Titles titles);

    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Pledges.of(state).with(this)).with(on(Titles.of(state)));
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case PledgePlaced _, PledgeReleased _ -> PledgeAccess.of(state, pledge());
            case PledgeConsented(var pledge, var _, var assignment) -> PledgeAccess.of(state, pledge).or(own -> own.equals(assignment.from()) || own.equals(assignment.to()));
            case PledgeEnforced enforced -> enforced.demand() == null
                        ? PledgeParties.audience(state, enforced.asset(), enforced.pledge())
                        : PledgeAccess.of(state, enforced.pledge());
            case PledgeCurtailed curtailed -> PledgeParties.audience(state, curtailed.asset(), curtailed.pledge());
            case PledgeCancelled cancelled -> Audience.EVERYONE.or(own -> Pledges.of(state)
                        .pledge(cancelled.pledge())
                        .filter(pledge -> PledgeAccess.bound(state, pledge.id()).test(own))
                        .isPresent());
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
    record PledgePlaced(PledgeId pledge, PledgeTerms terms) implements PledgeEvent, BeginsTerms {

        @Override
        public Titles on(Titles titles) {
            return titles.encumbered(
                    terms.asset(),
                    new Encumbrance(
                            pledge, terms.pledgee(), terms.pledgor(), new Burden(terms.share(), terms.effective())));
        }
    }

    /**
     * A pledgee agreed that a share goes to another holder, and the pledge with it.
     *
     * @param pledge which pledge
     * @param asset whose title
     * @param assignment exactly what it agreed to
     */
    record PledgeConsented(PledgeId pledge, AssetId asset, Assignment assignment) implements PledgeEvent {

        @Override
        public Titles on(Titles titles) {
            return titles.consented(asset, pledge, assignment);
        }
    }

    /**
     * A pledge was released, in whole or in part.
     *
     * @param pledge which pledge
     * @param asset whose title
     * @param remaining what stays pledged, by holder; nothing when it is released in whole
     * @param secured the claim that it secures from now on; zero when it is released in whole
     */
    record PledgeReleased(PledgeId pledge, AssetId asset, OrderedMap<OrganisationId, Fraction> remaining, Money secured)
            implements PledgeEvent {

        @Override
        public Titles on(Titles titles) {
            return titles.remaining(asset, pledge, remaining);
        }
    }

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
            @Nullable Money worth) implements PledgeEvent {

        @Override
        public Titles on(Titles titles) {
            return titles.enforced(asset, pledge);
        }
    }

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
            implements PledgeEvent {

        @Override
        public Titles on(Titles titles) {
            return titles.curtailed(asset, pledge, enforced, remaining);
        }
    }

    /**
     * A pledge was undone, since what it was for did not come about. One that never arrived can be cancelled too: should it arrive
     * late, it is refused.
     *
     * @param pledge which pledge
     * @param asset whose title; null when it never arrived
     */
    record PledgeCancelled(PledgeId pledge, @Nullable AssetId asset) implements PledgeEvent {

        @Override
        public Titles on(Titles titles) {
            return asset == null ? titles : titles.remaining(asset, pledge, Map.of());
        }
    }
}
