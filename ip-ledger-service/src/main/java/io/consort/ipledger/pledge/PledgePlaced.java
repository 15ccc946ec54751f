package io.consort.ipledger.pledge;

import io.consort.ipledger.title.Burden;
import io.consort.ipledger.title.Encumbrance;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;

/**
 * A share of title was pledged. Its rank follows from its place in the ledger.
 *
 * @param pledge its id
 * @param terms who pledges what to whom, for how much
 */
public record PledgePlaced(PledgeId pledge, PledgeTerms terms) implements PledgeEvent {

    @Override
    public Titles on(Titles titles) {
        return titles.encumbered(
                terms.asset(),
                new Encumbrance(
                        pledge, terms.pledgee(), terms.pledgor(), new Burden(terms.share(), terms.effective())));
    }
}
