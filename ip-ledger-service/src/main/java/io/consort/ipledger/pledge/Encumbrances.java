package io.consort.ipledger.pledge;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeRestored;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReturned;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Bonds;
import io.consort.ipledger.title.Enforcement;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * The pledges over one title. Several may bind the same share; the one that was placed first comes first.
 *
 * @param byRank in the order of placing
 * @param satisfied what was enforced, as it was before
 * @param followed what of them went along with which transfer
 */
public record Encumbrances(
        PVector<Encumbrance> byRank, PMap<PledgeId, Satisfied> satisfied, PVector<PledgeFollowed> followed)
        implements Bonds {

    /** Title that is free. */
    static final Encumbrances NONE = new Encumbrances(Row.empty(), HashTrie.empty(), Row.empty());

    /** What a pledge does; empty when it binds nothing, or no more. */
    public Optional<Encumbrance> of(PledgeId pledge) {
        return byRank.stream().filter(each -> each.pledge().equals(pledge)).findFirst();
    }

    /** Which rank a pledge has among those over the title of the same holders; the first is 1. */
    public int rank(Encumbrance encumbrance) {
        return 1 + before(encumbrance).size();
    }

    /** The pledges that come before another over the title of the same holders. */
    public List<Encumbrance> before(Encumbrance encumbrance) {
        return byRank.stream()
                .takeWhile(each -> !each.pledge().equals(encumbrance.pledge()))
                .filter(each -> meet(each, encumbrance))
                .toList();
    }

    /** The pledges that come after another over the title of the same holders. */
    public List<Encumbrance> after(Encumbrance encumbrance) {
        return byRank.stream()
                .dropWhile(each -> !each.pledge().equals(encumbrance.pledge()))
                .skip(1)
                .filter(each -> meet(each, encumbrance))
                .toList();
    }

    private static boolean meet(Encumbrance one, Encumbrance other) {
        return !Collections.disjoint(one.burdens().keySet(), other.burdens().keySet());
    }

    @Override
    public List<PledgeId> of(OrganisationId pledgee) {
        return byRank.stream()
                .filter(each -> each.pledgee().equals(pledgee))
                .map(Encumbrance::pledge)
                .toList();
    }

    @Override
    public void requireFree(Title title, Assignment assignment) {
        for (Encumbrance each : byRank) {
            Fraction cut = each.cut(title, assignment);
            if (cut.signum() > 0 && !each.consents().contains(assignment)) {
                throw DomainException.refused(
                        "share-pledged",
                        "Of the share that would go from " + assignment.from() + " to " + assignment.to() + ", " + cut
                                + " is pledged to " + each.pledgee() + " by " + each.pledge() + ", and "
                                + each.pledgee()
                                + " has not consented to this assignment.");
            }
        }
    }

    @Override
    public Moved following(AssetId asset, Title title, Assignment assignment) {
        List<PledgeFollowed> went = byRank.stream()
                .filter(each -> each.cut(title, assignment).signum() > 0)
                .map(each -> new PledgeFollowed(
                        asset, each.pledge(), assignment, each.cut(title, assignment), each.since(assignment)))
                .toList();
        Encumbrances next = this;
        for (PledgeFollowed each : went) {
            next = next.with(each);
        }
        return new Moved(went, next, List.of());
    }

    /** With another in the place of a pledgee. */
    Encumbrances with(PlaceTaken taken) {
        return new Encumbrances(
                Row.from(byRank.stream().map(each -> each.with(taken)).toList()), satisfied, followed);
    }

    /** With a pledge that went along with a transfer. */
    Encumbrances with(PledgeFollowed went) {
        return of(went.pledge())
                .map(each -> new Encumbrances(byRank, satisfied, followed.plus(went)).with(each.with(went)))
                .orElse(this);
    }

    /** With a pledge that binds what it bound before; what had gone along with shares that went back has not. */
    Encumbrances with(PledgeReturned returned) {
        Encumbrance now = returned.encumbrance();
        PVector<PledgeFollowed> still = Row.from(followed.stream()
                .filter(each -> !each.pledge().equals(now.pledge())
                        || now.burdens().containsKey(each.assignment().to()))
                .toList());
        return new Encumbrances(byRank, satisfied, still).with(now);
    }

    /**
     * What the receiver no longer has to keep burdens the giver again, at the rank that the pledges have. What the receiver pledged itself does
     * not go back: its pledgee releases it first.
     */
    @Override
    public Moved returning(AssetId asset, Title after, Assignment moved) {
        List<PledgeReturned> returned = new ArrayList<>();
        List<Fraction> shares = new ArrayList<>();
        Encumbrances next = this;
        for (Encumbrance each : byRank) {
            Burden burden = each.burdens().get(moved.to());
            for (PledgeFollowed went : followed) {
                if (burden == null
                        || !went.pledge().equals(each.pledge())
                        || !went.assignment().equals(moved)) {
                    continue;
                }
                Fraction lacking = burden.share().minus(after.least(moved.to(), burden.from()));
                Fraction back = lacking.compareTo(went.share()) > 0 ? went.share() : lacking;
                if (back.signum() > 0) {
                    Encumbrance now = each.moving(back, moved.to(), moved.from(), went.since());
                    PledgeReturned again = new PledgeReturned(asset, now);
                    returned.add(again);
                    next = next.with(again);
                    shares.addAll(now.shares().values());
                    break;
                }
            }
        }
        return new Moved(returned, next, shares);
    }

    /** Whose share a pledge is over, or was over when it was enforced. */
    public Set<OrganisationId> holders(PledgeId pledge) {
        Satisfied then = satisfied.get(pledge);
        return of(pledge)
                .map(live -> live.burdens().keySet())
                .orElse(then == null ? Set.of() : then.was().burdens().keySet());
    }

    @Override
    public void requireKept(Title title, OrganisationId holder) {
        for (Encumbrance each : byRank) {
            Burden burden = each.burdens().get(holder);
            if (burden != null && title.least(holder, burden.from()).compareTo(burden.share()) < 0) {
                throw DomainException.refused(
                        "share-pledged",
                        "After the correction " + holder + " would have less than the " + burden.share()
                                + " that is pledged to " + each.pledgee() + " by " + each.pledge()
                                + ". The pledge is released first.");
            }
        }
    }

    /** After a pledge was enforced: it binds nothing any more, and what it was is kept. */
    Encumbrances enforced(PledgeId pledge) {
        return of(pledge)
                .map(was -> {
                    Satisfied now = Satisfied.of(was, byRank);
                    Satisfied earlier = satisfied.get(pledge);
                    return new Encumbrances(
                                    byRank, satisfied.plus(pledge, earlier == null ? now : earlier.and(now)), followed)
                            .with(was.free());
                })
                .orElse(this);
    }

    /** After a pledge lost to one of higher rank that was enforced. */
    Encumbrances curtailed(PledgeId pledge, PledgeId enforced, OrderedMap<OrganisationId, Fraction> remaining) {
        Satisfied then = satisfied.get(enforced);
        return of(pledge)
                .map(was -> new Encumbrances(
                                byRank,
                                then == null
                                        ? satisfied
                                        : satisfied.plus(enforced, then.with(new Loss(was, remaining))),
                                followed)
                        .with(was.with(remaining)))
                .orElse(this);
    }

    /**
     * The pledge over that share comes back, after what pledges of lower rank lost with it. One that was released or cancelled since does
     * not; one of lower rank that was ended by a later enforcement waits for that to be reversed first.
     */
    @Override
    public Moved restoring(AssetId asset, Enforcement reversed) {
        PledgeId enforced = reversed.pledge();
        OrganisationId holder = reversed.from();
        Satisfied then = satisfied.get(enforced);
        Burden burden = then == null ? null : then.was().burdens().get(holder);
        if (then == null || burden == null) {
            throw DomainException.refused(
                    "pledge-not-restorable",
                    "What " + enforced + " was over is not known any more, and so it cannot come back.");
        }
        List<PledgeRestored> restored = new ArrayList<>();
        then.losses().stream()
                .filter(loss -> loss.of(holder).signum() > 0 && comesBack(enforced, loss))
                .forEach(loss -> restored.add(loss.restored(asset, enforced, holder)));
        restored.add(new PledgeRestored(asset, enforced, enforced, holder, reversed.pledged(), burden.from()));
        Encumbrances next = this;
        for (PledgeRestored each : restored) {
            next = next.restored(each);
        }
        return new Moved(
                restored, next, restored.stream().map(PledgeRestored::share).toList());
    }

    private boolean comesBack(PledgeId enforced, Loss loss) {
        PledgeId junior = loss.was().pledge();
        if (of(junior).isPresent() || loss.kept().isEmpty()) {
            return true;
        }
        for (var later : satisfied.entrySet()) {
            if (later.getKey().equals(junior) || later.getValue().endedBy(junior)) {
                throw DomainException.refused(
                        "pledge-not-restorable",
                        "The pledge " + junior + ", of which a part was lost to " + enforced
                                + ", was ended by the enforcement of " + later.getKey()
                                + ": that is reversed first.");
            }
        }
        return false;
    }

    /** With what came back of a pledge, at its old rank. */
    Encumbrances restored(PledgeRestored event) {
        Satisfied then = satisfied.get(event.enforced());
        if (then == null) {
            return this;
        }
        Satisfied left = then.with(event);
        PMap<PledgeId, Satisfied> kept = left.was().burdens().isEmpty()
                ? satisfied.minus(event.enforced())
                : satisfied.plus(event.enforced(), left);
        Burden more = new Burden(event.share(), event.from());
        Optional<Encumbrance> standing = of(event.pledge());
        return standing.isPresent()
                ? new Encumbrances(byRank, kept, followed).with(standing.get().with(event.holder(), more))
                : new Encumbrances(
                        byRank.plus(
                                then.place(event.pledge(), byRank),
                                then.before(event.pledge()).free().with(event.holder(), more)),
                        kept,
                        followed);
    }

    /** With one pledge more, after those that are there. */
    Encumbrances plus(Encumbrance encumbrance) {
        return new Encumbrances(byRank.plus(encumbrance), satisfied, followed);
    }

    /** With a pledge in another shape; without it when it binds nothing any more. */
    Encumbrances with(Encumbrance changed) {
        for (int i = 0; i < byRank.size(); i++) {
            if (byRank.get(i).pledge().equals(changed.pledge())) {
                return new Encumbrances(
                        changed.burdens().isEmpty() ? byRank.minus(i) : byRank.with(i, changed), satisfied, followed);
            }
        }
        return this;
    }
}
