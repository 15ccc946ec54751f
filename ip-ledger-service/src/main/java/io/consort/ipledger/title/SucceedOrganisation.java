package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Moves all title that an organisation has, to whatever asset, to its successor, at once or not at all. It may be asked again
 * for title that is found later. A pledge goes along, and its pledgee consents to that as to an assignment.
 *
 * @param from the organisation that is succeeded
 * @param to its successor
 * @param effective from which date; after it nothing more comes to the organisation or goes from it
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
        SortedMap<AssetId, Fraction> held = held(state.titles());
        if (held.isEmpty()) {
            throw DomainException.refused(
                    "nothing-to-succeed", from + " has no title to anything on " + effective + ".");
        }
        SuccessionId id = state.titles().nextSuccession();
        List<IpLedgerEvent> events = new ArrayList<>(held.size() + 1);
        events.add(new OrganisationSucceeded(id, from, to, effective, held.size()));
        held.forEach((asset, share) -> events.addAll(moved(state.titles().require(asset), asset, share, id)));
        return events;
    }

    private List<IpLedgerEvent> moved(Title title, AssetId asset, Fraction share, SuccessionId id) {
        Assignment like = new Assignment(from, to, share, effective);
        title.requireAssignable(like);
        return title.moving(asset, like, new TitleSucceeded(asset, id, new Succession(from, to, share, effective)));
    }

    private SortedMap<AssetId, Fraction> held(Titles titles) {
        SortedMap<AssetId, Fraction> held = new TreeMap<>();
        titles.byAsset().forEach((asset, title) -> {
            title.holdings().requireLastChange(asset, from, effective);
            Fraction share = title.share(from, effective);
            if (share.signum() > 0) {
                held.put(asset, share);
            }
        });
        return held;
    }
}
