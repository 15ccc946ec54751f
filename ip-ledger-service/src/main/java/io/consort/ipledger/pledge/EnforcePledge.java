package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCurtailed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Enforcement;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.ShareEnforced;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.valuation.Valuation;
import io.consort.ipledger.valuation.ValuationReliance;
import io.consort.ipledger.valuation.Valuations;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;

/**
 * Moves to the pledgee so much of what is pledged as comes to what it is owed; the rest stays with its holders and is free, since the
 * claim is paid with that. Where all of it comes to less, all of it goes. Pledges that come before keep what they are over, or it is
 * refused; those that come after lose what is taken, and no more.
 *
 * @param pledge which pledge
 * @param effective from which date the pledgee owns the share
 * @param demand what is owed, and at what the share is taken for it
 */
public record EnforcePledge(PledgeId pledge, LocalDate effective, Demand demand)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Into how many parts of the whole a share is cut at most when a part of it is taken; what is left over stays with its holder. */
    private static final BigInteger PARTS = BigInteger.valueOf(1_000_000);

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Pledge placed = Pledges.of(state).requirePlaced(pledge);
        AssetId asset = placed.terms().asset();
        Title title = Titles.of(state).require(asset);
        Encumbrances bonds = Encumbered.of(state).over(asset);
        Encumbrance enforced = bonds.of(pledge).orElseThrow(() -> DomainException.notFound("pledge", pledge));
        requireBegun(enforced);
        requireSecured(placed);
        Money worth = worth(state, asset, enforced);
        List<Assignment> moves = moves(enforced, worth);
        moves.forEach(move -> requireEnforceable(title, bonds, enforced, move));
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new PledgeEnforced(pledge, asset, effective, demand, worth));
        for (Assignment move : moves) {
            Fraction freed =
                    enforced.shares().getOrDefault(move.from(), move.share()).minus(move.share());
            events.add(new ShareEnforced(
                    asset,
                    new Enforcement(
                            pledge,
                            move.from(),
                            move.to(),
                            move.share(),
                            effective,
                            freed.signum() > 0 ? freed : null)));
        }
        for (Encumbrance junior : bonds.after(enforced)) {
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

    private void requireSecured(Pledge placed) {
        Money owed = demand.outstanding();
        if (!owed.isSameCurrency(placed.secured()) || owed.isGreaterThan(placed.secured())) {
            throw DomainException.refused(
                    "demand-exceeds-claim",
                    "The pledge " + pledge + " secures " + placed.secured() + ", and is not enforced for " + owed
                            + ".");
        }
    }

    /** What is pledged comes to, at the price or at the valuation. */
    private Money worth(IpLedgerState state, AssetId asset, Encumbrance enforced) {
        if (demand.valuation() == null) {
            return Objects.requireNonNull(demand.salePrice());
        }
        Valuation at = Valuations.of(state).require(asset, demand.valuation());
        Set<OrganisationId> parties = new HashSet<>(enforced.shares().keySet());
        parties.add(enforced.pledgee());
        new ValuationReliance("enforced").require(state, asset, at, effective, parties);
        Money whole = at.recorded().range().point();
        if (!whole.isSameCurrency(demand.outstanding())) {
            throw DomainException.refused(
                    "valuation-of-another-currency",
                    "The valuation " + at.id() + " is in " + whole.getCurrencyUnit() + ", and what is owed in "
                            + demand.outstanding().getCurrencyUnit() + ".");
        }
        return Allocation.floor(whole, Fraction.sum(enforced.shares().values()));
    }

    private List<Assignment> moves(Encumbrance enforced, Money worth) {
        List<Assignment> moves = new ArrayList<>();
        enforced.shares().forEach((holder, pledged) -> {
            Fraction taken = taken(pledged, worth);
            if (taken.signum() > 0) {
                moves.add(new Assignment(holder, enforced.pledgee(), taken, effective));
            }
        });
        if (moves.isEmpty()) {
            throw DomainException.refused(
                    "nothing-to-enforce",
                    "At " + worth + " what is owed, " + demand.outstanding() + ", comes to less than a part in " + PARTS
                            + " of the asset.");
        }
        return moves;
    }

    /** Of what a holder keeps for the pledgee the part that what is owed is of what is pledged in all. */
    private Fraction taken(Fraction pledged, Money worth) {
        if (!worth.isGreaterThan(demand.outstanding())) {
            return pledged;
        }
        Fraction taken = pledged.times(new Fraction(
                demand.outstanding().getAmountMinor().toBigIntegerExact(),
                worth.getAmountMinor().toBigIntegerExact()));
        return taken.denominator().compareTo(PARTS) <= 0
                ? taken
                : new Fraction(taken.numerator().multiply(PARTS).divide(taken.denominator()), PARTS);
    }

    private void requireEnforceable(Title title, Encumbrances bonds, Encumbrance enforced, Assignment move) {
        title.requireHeld(move);
        for (Encumbrance senior : bonds.before(enforced)) {
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
