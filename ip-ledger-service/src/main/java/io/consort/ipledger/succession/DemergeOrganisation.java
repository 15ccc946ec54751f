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
import io.consort.ipledger.pledge.PledgeStatus;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Succession;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.OrganisationDemerged;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Has shares of assets, rights and pledges pass to another organisation that a demerger's plan names, and nothing else. It is done because the register of
 * organisations says so, and asks for nobody's consent. Of an asset goes what the organisation had on the day and never gave on since, with
 * the pledges that bind it, and unconfirmed where it was; what came to it later stays its own.
 */
public record DemergeOrganisation(Demerger demerger) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        OrganisationId heir = Heirs.of(state).now(demerger.to());
        Division division = demerger.at("ip-ledger", heir, context.today(), each -> against(state, each));
        List<IpLedgerEvent> events = new ArrayList<>();
        Set<AssetId> touched = new LinkedHashSet<>();
        division.passed(Allotment.Kind.ASSET).map(AssetId::new).forEach(asset -> {
            events.addAll(
                    moved(Titles.of(state).require(asset), Encumbered.of(state).over(asset), asset, division));
            touched.add(asset);
        });
        events.add(new OrganisationDemerged(division));
        division.passed(Allotment.Kind.PLEDGE)
                .forEach(pledge -> touched.add(
                        Pledges.of(state).require(new PledgeId(pledge)).terms().asset()));
        touched.forEach(asset -> events.addAll(freed(state, asset, division)));
        return events;
    }

    private Optional<String> against(IpLedgerState state, Allotment each) {
        return switch (each.kind()) {
            case ASSET -> againstShare(state, new AssetId(each.id()));
            case RIGHT -> againstRight(Rights.of(state).right(new RightId(each.id())));
            case PLEDGE -> againstPledge(Pledges.of(state).pledge(new PledgeId(each.id())));
            case MEMBERSHIP, SEAT, ENGAGEMENT, ACCOUNT, INVOICE, GRANT, AGREEMENT, RESEARCHER -> Optional.empty();
        };
    }

    private Optional<String> againstShare(IpLedgerState state, AssetId asset) {
        Optional<Title> title = Titles.of(state).of(asset);
        if (title.isEmpty()) {
            return Optional.of("There is no such asset here.");
        }
        LocalDate day = demerger.effective();
        if (title.get().share(demerger.from(), day).signum() <= 0) {
            return Optional.of(demerger.from() + " has no share of it on " + day + ".");
        }
        return title.get().least(demerger.from(), day).signum() > 0
                ? Optional.empty()
                : Optional.of("What " + demerger.from() + " had of it on " + day + " has gone on to others.");
    }

    private Optional<String> againstRight(Optional<Right> found) {
        if (found.isEmpty()) {
            return Optional.of("There is no such right here.");
        }
        Right right = found.get();
        if (!right.holder().equals(demerger.from()) && !right.grantor().equals(demerger.from())) {
            return Optional.of("It is of " + right.holder() + ", and " + right.grantor() + " granted it.");
        }
        LocalDate last = right.lastDay();
        return last != null && last.isBefore(demerger.effective())
                ? Optional.of("It ended before " + demerger.effective() + ".")
                : Optional.empty();
    }

    private Optional<String> againstPledge(Optional<Pledge> pledge) {
        return pledge.filter(each -> each.status() != PledgeStatus.PLACED).isPresent()
                ? Optional.of("It binds nothing any more.")
                : demerger.unlessOf(pledge.map(Pledge::pledgee));
    }

    private static Assignment passing(Title title, Division division) {
        return new Assignment(
                division.from(),
                division.to(),
                title.least(division.from(), division.effective()),
                division.effective());
    }

    /** What moves title to an asset, and the pledges that bind it. */
    private static List<IpLedgerEvent> moved(Title title, Encumbrances bonds, AssetId asset, Division division) {
        Assignment passing = passing(title, division);
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new TitleSucceeded(
                asset,
                division.demerger(),
                new Succession(passing.from(), passing.to(), passing.share(), passing.effective())));
        bonds.byRank().forEach(each -> {
            Burden burden = each.burdens().get(passing.from());
            Fraction cut = each.cut(title, passing);
            if (burden != null && cut.signum() > 0) {
                LocalDate since = burden.from().isAfter(passing.effective()) ? burden.from() : passing.effective();
                events.add(new PledgeFollowed(asset, each.pledge(), passing, cut, since));
            }
        });
        return events;
    }

    /** Nobody holds a pledge over what is its own: where the receiver is owner and pledgee now, the pledge lets that go. */
    private static List<PledgeReleased> freed(IpLedgerState state, AssetId asset, Division division) {
        Title title = Titles.of(state).require(asset);
        Collection<String> assets = division.passed(Allotment.Kind.ASSET).toList();
        Collection<String> pledges = division.passed(Allotment.Kind.PLEDGE).toList();
        List<PledgeReleased> freed = new ArrayList<>();
        for (Encumbrance each : Encumbered.of(state).over(asset).byRank()) {
            boolean held = each.pledgee().equals(division.to())
                    || pledges.contains(each.pledge().value());
            OrderedMap<OrganisationId, Fraction> burdened =
                    assets.contains(asset.value()) ? after(each, title, passing(title, division)) : each.shares();
            if (held && burdened.containsKey(division.to())) {
                OrderedMap<OrganisationId, Fraction> others = burdened.minus(division.to());
                Money secured = Pledges.of(state).require(each.pledge()).secured();
                freed.add(new PledgeReleased(
                        each.pledge(), asset, others, others.isEmpty() ? secured.multipliedBy(0) : secured));
            }
        }
        return freed;
    }

    /** What of each holder's a pledge binds once a share passed. */
    private static OrderedMap<OrganisationId, Fraction> after(Encumbrance pledge, Title title, Assignment passing) {
        OrderedMap<OrganisationId, Fraction> shares = pledge.shares();
        Fraction had = shares.get(passing.from());
        Fraction cut = pledge.cut(title, passing);
        if (had == null || cut.signum() <= 0) {
            return shares;
        }
        Fraction left = had.minus(cut);
        Fraction more = shares.get(passing.to());
        OrderedMap<OrganisationId, Fraction> rest =
                left.signum() > 0 ? shares.plus(passing.from(), left) : shares.minus(passing.from());
        return rest.plus(passing.to(), more == null ? cut : more.plus(cut));
    }
}
