package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The pledges over one title. Several may bind the same share; the one that was placed first comes first.
 *
 * @param byRank in the order of placing
 */
public record Encumbrances(PVector<Encumbrance> byRank) {

    /** Title that is free. */
    static final Encumbrances NONE = new Encumbrances(TreePVector.empty());

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

    /**
     * Sees that every pledgee whose pledge an assignment would take along has consented to it.
     *
     * @throws DomainException REFUSED
     */
    void requireFree(Title title, Assignment assignment) {
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

    /** What of the pledges goes along with an assignment. */
    List<PledgeFollowed> following(AssetId asset, Title title, Assignment assignment) {
        return byRank.stream()
                .filter(each -> each.cut(title, assignment).signum() > 0)
                .map(each -> new PledgeFollowed(
                        asset, each.pledge(), assignment, each.cut(title, assignment), each.since(assignment)))
                .toList();
    }

    /**
     * Sees that a holder still has what it keeps for its pledgees.
     *
     * @throws DomainException REFUSED
     */
    void requireKept(Title title, OrganisationId holder) {
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

    /** With one pledge more, after those that are there. */
    Encumbrances plus(Encumbrance encumbrance) {
        return new Encumbrances(byRank.plus(encumbrance));
    }

    /** With a pledge in another shape; without it when it binds nothing any more. */
    Encumbrances with(Encumbrance changed) {
        for (int i = 0; i < byRank.size(); i++) {
            if (byRank.get(i).pledge().equals(changed.pledge())) {
                return new Encumbrances(changed.burdens().isEmpty() ? byRank.minus(i) : byRank.with(i, changed));
            }
        }
        return this;
    }
}
