package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.ArrayList;
import java.util.List;

/** What binds title to one asset. Title asks whether a share may go and what goes along with it; pledges answer. */
public interface Bonds {

    /** Where they are found. */
    @FunctionalInterface
    interface Register {

        /** Those over title to an asset. */
        Bonds over(AssetId asset);
    }

    /**
     * What goes along with a share, or comes back.
     *
     * @param events what is recorded of that
     * @param bonds afterwards
     * @param shares that title is measured in too from then on
     */
    record Moved(List<? extends IpLedgerEvent> events, Bonds bonds, List<Fraction> shares) {

        public Moved {
            events = List.copyOf(events);
            shares = List.copyOf(shares);
        }
    }

    /** Those over title to an asset. */
    static Bonds of(IpLedgerState state, AssetId asset) {
        return state.get(Register.class).over(asset);
    }

    /** Which of them an organisation holds, the first in rank first. */
    List<PledgeId> of(OrganisationId pledgee);

    /**
     * Sees that everyone whose pledge an assignment would take along has consented to it.
     *
     * @throws io.consort.kernel.problem.DomainException REFUSED
     */
    void requireFree(Title title, Assignment assignment);

    /**
     * Sees that a holder still has what it keeps for its pledgees.
     *
     * @throws io.consort.kernel.problem.DomainException REFUSED
     */
    void requireKept(Title title, OrganisationId holder);

    /** What goes along with an assignment. */
    Moved following(AssetId asset, Title title, Assignment assignment);

    /**
     * What had gone along with a transfer, as it is once that is reversed.
     *
     * @param after title after the reversal
     * @param moved the transfer as an assignment
     */
    Moved returning(AssetId asset, Title after, Assignment moved);

    /**
     * What comes back when an enforcement is reversed.
     *
     * @throws io.consort.kernel.problem.DomainException REFUSED when a later one is to be reversed first
     */
    Moved restoring(AssetId asset, Enforcement reversed);

    /** An event that moves a share, and after it those of what goes along. */
    default List<IpLedgerEvent> moving(AssetId asset, Title title, Assignment assignment, IpLedgerEvent moved) {
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(moved);
        events.addAll(following(asset, title, assignment).events());
        return events;
    }
}
