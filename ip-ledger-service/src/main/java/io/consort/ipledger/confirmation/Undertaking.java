package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.pledge.CancelPledge;
import io.consort.ipledger.pledge.Demand;
import io.consort.ipledger.pledge.EnforcePledge;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.pledge.ReleasePledge;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiPredicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What binds a party, apart from an assignment, and is done by its own word: it does it itself, or confirms a deed of exactly that. */
public sealed interface Undertaking {

    /** What an act of its own would bind a party to. */
    static Undertaking of(Command<IpLedgerState, ? extends IpLedgerEvent> act) {
        return switch (act) {
            case PlacePledge(var pledge, var terms) -> new Pledging(pledge, terms);
            case ReleasePledge(var pledge, var shares, var secured) ->
                new Releasing(pledge, OrderedMap.from(shares), secured);
            case CancelPledge(var pledge) -> new Releasing(pledge, OrderedMap.empty(), null);
            case EnforcePledge(var pledge, var effective, var demand) -> new Enforcing(pledge, effective, demand);
            case GrantRight(var asset, var grant) -> new Licensing(asset, grant);
            case GiveNotice(var asset, var owner, var wish) -> new Noticing(asset, owner, wish);
            default -> throw new IllegalArgumentException("Nothing that a word binds to: " + act);
        };
    }

    /**
     * Whether it is the same as another.
     *
     * @param grants whether two grants are
     */
    default boolean isSame(Undertaking other, BiPredicate<Grant, Grant> grants) {
        if (this instanceof Licensing(var asset, var grant)
                && other instanceof Licensing(var otherAsset, var otherGrant)) {
            return asset.equals(otherAsset) && grants.test(grant, otherGrant);
        }
        return equals(other);
    }

    /** Who is bound. */
    OrganisationId by(IpLedgerState state);

    /** As what. */
    Capacity capacity();

    /** What it is about. */
    AssetId asset(IpLedgerState state);

    /** Who is to know of it before it is done: the parties. */
    Set<OrganisationId> parties(IpLedgerState state);

    /** An owner pledges a share. */
    record Pledging(PledgeId pledge, PledgeTerms terms) implements Undertaking {

        @Override
        public OrganisationId by(IpLedgerState state) {
            return terms.pledgor();
        }

        @Override
        public Capacity capacity() {
            return Capacity.OWNER;
        }

        @Override
        public AssetId asset(IpLedgerState state) {
            return terms.asset();
        }

        @Override
        public Set<OrganisationId> parties(IpLedgerState state) {
            return Set.of(terms.pledgor(), terms.pledgee());
        }
    }

    /** What a pledgee does with its pledge. */
    sealed interface OfPledgee extends Undertaking {

        /** Which pledge. */
        PledgeId pledge();

        @Override
        default OrganisationId by(IpLedgerState state) {
            return Pledges.of(state).require(pledge()).pledgee();
        }

        @Override
        default Capacity capacity() {
            return Capacity.PLEDGEE;
        }

        @Override
        default AssetId asset(IpLedgerState state) {
            return Pledges.of(state).require(pledge()).terms().asset();
        }

        @Override
        default Set<OrganisationId> parties(IpLedgerState state) {
            Pledge pledge = Pledges.of(state).require(pledge());
            return Set.of(pledge.pledgee(), Heirs.of(state).now(pledge.terms().pledgor()));
        }
    }

    /** A pledgee lets go of its pledge, or of a part; see {@link io.consort.ipledger.pledge.ReleasePledge}. */
    record Releasing(
            PledgeId pledge,
            OrderedMap<OrganisationId, Fraction> shares,
            @Nullable Money secured) implements OfPledgee {}

    /** A pledgee takes what is pledged for what it is owed. */
    record Enforcing(PledgeId pledge, LocalDate effective, Demand demand) implements OfPledgee {}

    /** Somebody grants a right. */
    record Licensing(AssetId asset, Grant grant) implements Undertaking {

        @Override
        public OrganisationId by(IpLedgerState state) {
            return grant.grantor();
        }

        @Override
        public Capacity capacity() {
            return grant.capacity();
        }

        @Override
        public AssetId asset(IpLedgerState state) {
            return asset;
        }

        @Override
        public Set<OrganisationId> parties(IpLedgerState state) {
            return Set.of(grant.grantor(), grant.terms().holder());
        }
    }

    /** An owner gives notice of what it wishes to do. */
    record Noticing(AssetId asset, OrganisationId owner, Wish wish) implements Undertaking {

        @Override
        public OrganisationId by(IpLedgerState state) {
            return owner;
        }

        @Override
        public Capacity capacity() {
            return Capacity.OWNER;
        }

        @Override
        public AssetId asset(IpLedgerState state) {
            return asset;
        }

        @Override
        public Set<OrganisationId> parties(IpLedgerState state) {
            return Set.of(owner);
        }
    }
}
