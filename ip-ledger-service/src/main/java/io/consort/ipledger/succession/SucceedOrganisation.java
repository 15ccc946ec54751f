package io.consort.ipledger.succession;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.Burden;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.pledge.Encumbrances;
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.SuccessionId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.OrganisationSucceeded;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.witness.WitnessRetired;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.witness.Witnesses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Puts its successor in law in the place of an organisation that is no more, in all that is recorded of it, at once. It is done because
 * the register of organisations says so, and asks for nobody's consent: neither pledgees nor co-owners stand in the way of the law.
 * Title moves day by day: what was recorded to come to the organisation or to go from it after that day comes to its successor, or goes
 * from it.
 *
 * @param from the organisation that is succeeded
 * @param to its successor
 * @param effective the first day without it
 */
public record SucceedOrganisation(OrganisationId from, OrganisationId to, LocalDate effective)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public SucceedOrganisation {
        if (from.equals(to)) {
            throw DomainException.invalid("/to", "An organisation is succeeded by another, and both are " + to + ".");
        }
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Heirs.requireBegun(effective, context.today());
        var heirs = io.consort.ipledger.title.Heirs.of(state);
        heirs.requireExists(from);
        OrganisationId heir = heirs.now(to);
        if (heir.equals(from)) { // a circle, which the register does not know
            heirs.requireExists(to);
        }
        SuccessionId id = Titles.of(state).nextSuccession();
        PlaceTaken taken = new PlaceTaken(id, from, heir, effective);
        List<IpLedgerEvent> titles = new ArrayList<>();
        int assets = 0;
        for (AssetId asset : Titles.of(state).everHeld(from)) {
            Title title = Titles.of(state).require(asset);
            List<IpLedgerEvent> moved = moved(title, Encumbered.of(state).over(asset), asset, taken);
            assets += moved.isEmpty() ? 0 : 1;
            titles.addAll(moved);
        }
        List<IpLedgerEvent> events = new ArrayList<>(titles.size() + 2);
        events.add(new OrganisationSucceeded(id, from, heir, effective, assets));
        events.addAll(titles);
        Encumbered.of(state).byAsset().values().forEach(bonds -> events.addAll(freed(state, bonds, heir)));
        events.add(taken);
        state.get(Witnesses.class)
                .inUse(from)
                .forEach(each -> events.add(new WitnessRetired(each.id(), context.today())));
        return events;
    }

    /** What moves title to an asset, and the pledges that bind it. */
    private List<IpLedgerEvent> moved(Title title, Encumbrances bonds, AssetId asset, PlaceTaken taken) {
        List<IpLedgerEvent> events = new ArrayList<>(taken.moved(asset, title));
        bonds.byRank().forEach(each -> {
            Burden burden = each.burdens().get(from);
            if (burden != null) {
                LocalDate since = burden.from().isAfter(effective) ? burden.from() : effective;
                events.add(new PledgeFollowed(
                        asset,
                        each.pledge(),
                        new Assignment(from, taken.to(), burden.share(), effective),
                        burden.share(),
                        since));
            }
        });
        return events;
    }

    /** Nobody holds a pledge over what is its own: where owner and pledgee are one from now on, the pledge lets that go. */
    private List<PledgeReleased> freed(IpLedgerState state, Encumbrances bonds, OrganisationId heir) {
        List<PledgeReleased> freed = new ArrayList<>();
        for (Encumbrance each : bonds.byRank()) {
            boolean one = each.pledgee().equals(from)
                    ? each.burdens().containsKey(heir)
                    : each.pledgee().equals(heir) && each.burdens().containsKey(from);
            if (one) {
                Pledge placed = Pledges.of(state).require(each.pledge());
                OrderedMap<OrganisationId, Fraction> others = OrderedMap.empty();
                for (var share : each.shares().entrySet()) {
                    if (!share.getKey().equals(from) && !share.getKey().equals(heir)) {
                        others = others.plus(share.getKey(), share.getValue());
                    }
                }
                Money secured = placed.secured();
                freed.add(new PledgeReleased(
                        each.pledge(),
                        placed.terms().asset(),
                        others,
                        others.isEmpty() ? secured.multipliedBy(0) : secured));
            }
        }
        return freed;
    }
}
