package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.scheme.Outlay;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Placed;
import io.consort.ipledger.scheme.Proceeds;
import io.consort.ipledger.scheme.Used;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * Money that comes in on an asset at a date: what a distribution and a simulation have in common.
 *
 * @param asset that brings it
 * @param on the date whose owners are paid
 * @param gross before tax
 * @param received after tax
 */
record Flow(AssetId asset, LocalDate on, Money gross, Money received) {

    /**
     * Where a waterfall places it, given what earlier runs have used.
     *
     * @param outlays what was spent on the asset and comes back
     */
    Placed through(Waterfall waterfall, IpLedgerState state, List<Outlay> outlays, Used used) {
        SortedMap<OrganisationId, Fraction> owners =
                new TreeMap<>(Titles.of(state).require(asset).on(on));
        Set<OrganisationId> leftOut = Departures.of(state).forgoing(on).keySet();
        owners.keySet().removeAll(leftOut);
        return waterfall.place(new Proceeds(
                gross, received, inventors(Portfolio.of(state).require(asset)), owners, outlays, used, leftOut));
    }

    /** Who gets nothing of it, having left on such terms, although it owns a part of the asset or a tier names it. */
    List<Forgone> forgone(IpLedgerState state, Placed placed) {
        SortedMap<OrganisationId, Fraction> owners =
                Titles.of(state).require(asset).on(on);
        return Departures.of(state).forgoing(on).values().stream()
                .filter(each ->
                        owners.containsKey(each.member()) || placed.leftOut().contains(each.member()))
                .map(each -> new Forgone(each.member(), each.exit(), each.from()))
                .toList();
    }

    /** Whether anyone owns the asset at the date. */
    boolean isOwned(IpLedgerState state) {
        return !Titles.of(state).require(asset).on(on).isEmpty();
    }

    /** The same without any money. */
    Flow nothing() {
        return new Flow(asset, on, gross.multipliedBy(0), received.multipliedBy(0));
    }

    /** Who owns the asset at the date. */
    SortedMap<OrganisationId, Fraction> owners(IpLedgerState state) {
        SortedMap<OrganisationId, Fraction> owners =
                Titles.of(state).require(asset).on(on);
        if (owners.isEmpty()) {
            throw DomainException.refused(
                    "no-title-at-date",
                    "Nobody owns " + asset + " on " + on + ": title to it begins later. So nobody could be paid.");
        }
        return owners;
    }

    /** What was spent on the asset and comes back in a run that was first recorded by the entry with that seq. */
    List<Outlay> outlays(IpLedgerState state, long run) {
        return Expenses.of(state)
                .counting(asset, run)
                .map(each ->
                        new Outlay(each.id().value(), Payee.of(each.expense().payer()), each.amount()))
                .toList();
    }

    private static SequencedMap<PersonId, Fraction> inventors(Asset asset) {
        SequencedMap<PersonId, Fraction> contributions = new LinkedHashMap<>();
        for (Inventor inventor : asset.inventors()) {
            contributions.put(inventor.person(), inventor.contribution());
        }
        return contributions;
    }
}
