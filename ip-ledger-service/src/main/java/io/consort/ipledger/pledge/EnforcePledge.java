package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Encumbrance;
import io.consort.ipledger.title.Enforcement;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ShareEnforced;
import io.consort.ipledger.title.Title;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves what is pledged to the pledgee. Pledges that come before keep what they are over, or it is refused; those that come
 * after lose what is taken.
 *
 * @param pledge which pledge
 * @param effective from which date the pledgee owns the share
 */
public record EnforcePledge(PledgeId pledge, LocalDate effective) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        AssetId asset = state.pledges().requirePlaced(pledge).terms().asset();
        Title title = state.titles().require(asset);
        Encumbrance enforced =
                title.encumbrances().of(pledge).orElseThrow(() -> DomainException.notFound("pledge", pledge));
        requireBegun(enforced);
        List<Assignment> moves = moves(enforced);
        moves.forEach(move -> requireEnforceable(title, enforced, move));
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new PledgeEnforced(pledge, asset, effective));
        moves.forEach(move -> events.add(
                new ShareEnforced(asset, new Enforcement(pledge, move.from(), move.to(), move.share(), effective))));
        for (Encumbrance junior : title.encumbrances().after(enforced)) {
            OrderedMap<OrganisationId, Fraction> remaining = remaining(title, junior, moves);
            if (!remaining.equals(junior.shares())) {
                events.add(new PledgeCurtailed(junior.pledge(), asset, pledge, remaining));
            }
        }
        return events;
    }

    private void requireBegun(Encumbrance enforced) {
        enforced.burdens().forEach((holder, burden) -> {
            if (effective.isBefore(burden.from())) {
                throw DomainException.refused(
                        "enforced-before-pledged",
                        "What " + holder + " holds is pledged by " + pledge + " from " + burden.from()
                                + " on, and so is not enforced on " + effective + ".");
            }
        });
    }

    private List<Assignment> moves(Encumbrance enforced) {
        return enforced.shares().entrySet().stream()
                .map(each -> new Assignment(each.getKey(), enforced.pledgee(), each.getValue(), effective))
                .toList();
    }

    private void requireEnforceable(Title title, Encumbrance enforced, Assignment move) {
        title.requireHeld(move);
        for (Encumbrance senior : title.encumbrances().before(enforced)) {
            if (senior.cut(title, move).signum() > 0) {
                throw DomainException.refused(
                        "senior-pledge",
                        "The pledge " + senior.pledge() + " of " + senior.pledgee() + " comes before " + pledge
                                + " and is over the same share of " + move.from()
                                + ": it is enforced or released first.");
            }
        }
    }

    private static OrderedMap<OrganisationId, Fraction> remaining(
            Title title, Encumbrance junior, List<Assignment> moves) {
        OrderedMap<OrganisationId, Fraction> remaining = junior.shares();
        for (Assignment move : moves) {
            Fraction cut = junior.cut(title, move);
            if (cut.signum() > 0) {
                OrganisationId holder = move.from();
                Fraction left = remaining.getOrDefault(holder, Fraction.ZERO).minus(cut);
                remaining = left.signum() == 0 ? remaining.minus(holder) : remaining.plus(holder, left);
            }
        }
        return remaining;
    }
}
