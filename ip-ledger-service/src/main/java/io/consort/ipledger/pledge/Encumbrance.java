package io.consort.ipledger.pledge;

import io.consort.ipledger.pledge.PledgeEvent.PledgeFollowed;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What a pledge does to title: its holders keep what is pledged until the pledgee lets it go. Consent to an assignment does
 * not end the pledge; it goes along with the share.
 *
 * @param pledge which pledge
 * @param pledgee for whom
 * @param burdens what each holder keeps
 * @param consents the assignments that the pledgee agreed to and that are not made yet
 */
public record Encumbrance(
        PledgeId pledge, OrganisationId pledgee, PMap<OrganisationId, Burden> burdens, PSet<Assignment> consents) {

    private static final Comparator<Map.Entry<OrganisationId, Burden>> BY_HOLDER =
            Comparator.comparing(each -> each.getKey().value());

    /** Of a pledge that was just placed. */
    static Encumbrance of(PledgeId pledge, PledgeTerms terms) {
        return new Encumbrance(
                pledge,
                terms.pledgee(),
                HashTrie.singleton(terms.pledgor(), new Burden(terms.share(), terms.effective())),
                HashTreePSet.empty());
    }

    /** How much of what each holder has is pledged, in the order of the holders' names. */
    public OrderedMap<OrganisationId, Fraction> shares() {
        OrderedMap<OrganisationId, Fraction> shares = OrderedMap.empty();
        for (var each : burdens.entrySet().stream().sorted(BY_HOLDER).toList()) {
            shares = shares.plus(each.getKey(), each.getValue().share());
        }
        return shares;
    }

    /** How much of what is pledged an assignment takes along, since it leaves the assignor less than it keeps. */
    public Fraction cut(Title title, Assignment assignment) {
        Burden burden = burdens.get(assignment.from());
        if (burden == null) {
            return Fraction.ZERO;
        }
        Fraction left =
                title.least(assignment.from(), since(burden, assignment)).minus(assignment.share());
        Fraction cut = burden.share().minus(left);
        return cut.signum() > 0 ? cut : Fraction.ZERO;
    }

    /** From when an assignment's part of the pledge burdens the assignee. */
    LocalDate since(Assignment assignment) {
        Burden burden = burdens.get(assignment.from());
        return burden == null ? assignment.effective() : since(burden, assignment);
    }

    private static LocalDate since(Burden burden, Assignment assignment) {
        return burden.from().isAfter(assignment.effective()) ? burden.from() : assignment.effective();
    }

    /** Once another has the pledgee's place; what was agreed to and is no longer to be assigned is agreed to no more. */
    Encumbrance with(PlaceTaken taken) {
        return new Encumbrance(
                pledge,
                taken.now(pledgee),
                burdens,
                HashTreePSet.from(consents.stream()
                        .filter(each ->
                                !each.from().equals(taken.from()) && !each.to().equals(taken.from()))
                        .toList()));
    }

    /** For another pledgee. */
    Encumbrance heldBy(OrganisationId other) {
        return new Encumbrance(pledge, other, burdens, consents);
    }

    /** With the pledgee's consent to an assignment. */
    Encumbrance with(Assignment consented) {
        return new Encumbrance(pledge, pledgee, burdens, consents.plus(consented));
    }

    /** After a share went on with the pledge. */
    Encumbrance with(PledgeFollowed followed) {
        Assignment assignment = followed.assignment();
        PMap<OrganisationId, Burden> moved = burdens.minus(assignment.from());
        Burden had = burdens.get(assignment.from());
        if (had != null && !had.share().equals(followed.share())) {
            moved = moved.plus(assignment.from(), new Burden(had.share().minus(followed.share()), had.from()));
        }
        return new Encumbrance(pledge, pledgee, moved, consents.minus(assignment))
                .with(assignment.to(), new Burden(followed.share(), followed.since()));
    }

    /** Over a holder's share too, or over more of it. */
    Encumbrance with(OrganisationId holder, Burden more) {
        Burden has = burdens.get(holder);
        return new Encumbrance(pledge, pledgee, burdens.plus(holder, has == null ? more : has.plus(more)), consents);
    }

    /** With a part of it over another holder's share, and that much less over the one's. */
    Encumbrance moving(Fraction share, OrganisationId from, OrganisationId to, LocalDate since) {
        Burden had = burdens.getOrDefault(from, new Burden(share, since));
        Fraction left = had.share().minus(share);
        Encumbrance rest = without(from);
        return (left.signum() > 0 ? rest.with(from, new Burden(left, had.from())) : rest)
                .with(to, new Burden(share, since));
    }

    /** Over nothing of a holder's. */
    Encumbrance without(OrganisationId holder) {
        return new Encumbrance(pledge, pledgee, burdens.minus(holder), consents);
    }

    /** Over nothing. */
    Encumbrance free() {
        return new Encumbrance(pledge, pledgee, HashTrie.empty(), consents);
    }

    /** With what of it remains; nothing for a holder that is not named. */
    Encumbrance with(Map<OrganisationId, Fraction> remaining) {
        PMap<OrganisationId, Burden> kept = HashTrie.empty();
        for (var each : burdens.entrySet()) {
            Fraction share = remaining.get(each.getKey());
            if (share != null) {
                kept = kept.plus(
                        each.getKey(), new Burden(share, each.getValue().from()));
            }
        }
        return new Encumbrance(pledge, pledgee, kept, consents);
    }
}
