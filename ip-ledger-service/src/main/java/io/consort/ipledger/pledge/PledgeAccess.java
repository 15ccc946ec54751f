package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.Encumbrances;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import java.util.Set;

/** Who may know what a pledge secures: the pledgee, who pledged, and who holds what is pledged, or did when it was enforced. */
public final class PledgeAccess {

    private PledgeAccess() {}

    /** For whom it is what a pledge secures. */
    public static Audience of(IpLedgerState state, PledgeId id) {
        Pledge pledge = state.pledges().require(id);
        PledgeTerms terms = pledge.terms();
        if (state.disclosures().covers("pledges/" + id)) {
            return Audience.EVERYONE;
        }
        Encumbrances encumbrances = state.titles().require(terms.asset()).encumbrances();
        Set<OrganisationId> holders = encumbrances.holders(id);
        return Audience.of(own -> own.equals(state.heirs().now(terms.pledgor()))
                || own.equals(pledge.pledgee())
                || holders.contains(own));
    }
}
