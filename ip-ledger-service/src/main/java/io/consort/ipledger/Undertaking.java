package io.consort.ipledger;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.pledge.Demand;
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What binds a party, apart from an assignment, and is done by its own word: it does it itself, or confirms a deed of exactly that. */
public sealed interface Undertaking {

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
            return state.pledges().require(pledge()).pledgee();
        }

        @Override
        default Capacity capacity() {
            return Capacity.PLEDGEE;
        }

        @Override
        default AssetId asset(IpLedgerState state) {
            return state.pledges().require(pledge()).terms().asset();
        }

        @Override
        default Set<OrganisationId> parties(IpLedgerState state) {
            Pledge pledge = state.pledges().require(pledge());
            return Set.of(pledge.pledgee(), state.heirs().now(pledge.terms().pledgor()));
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
