package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.util.Set;
import java.util.function.Predicate;

/** Who may know what a pledge secures: the pledgee, who pledged, and who holds what is pledged, or did when it was enforced. */
public final class PledgeAccess {

    private PledgeAccess() {}

    /** For whom it is what a pledge secures. */
    public static Audience of(IpLedgerState state, PledgeId id) {
        return Disclosures.of(state).covers("pledges/" + id)
                ? Audience.EVERYONE.or(bound(state, id))
                : Audience.of(bound(state, id));
    }

    /** Who is bound by a pledge. */
    public static Predicate<OrganisationId> bound(IpLedgerState state, PledgeId id) {
        Pledge pledge = Pledges.of(state).require(id);
        PledgeTerms terms = pledge.terms();
        Encumbrances encumbrances = Encumbered.of(state).over(terms.asset());
        Set<OrganisationId> holders = encumbrances.holders(id);
        return own -> own.equals(Heirs.of(state).now(terms.pledgor()))
                || own.equals(pledge.pledgee())
                || holders.contains(own);
    }
}
