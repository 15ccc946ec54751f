package io.consort.ipledger.pledge;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Pledges a share of title, after whatever is pledged already. The pledgor has the share from the effective date on, and goes
 * on having it.
 *
 * @param pledge its id, chosen by whoever places it
 * @param terms who pledges what to whom, for how much
 */
public record PlacePledge(PledgeId pledge, PledgeTerms terms) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<PledgePlaced> decide(IpLedgerState state, Context context) {
        Pledges.of(state).requireNew(pledge);
        Title title = Titles.of(state).require(terms.asset());
        Claims.of(state).requireConfirmed(terms.asset(), terms.pledgor());
        title.unit().with(terms.share());
        Fraction least = title.least(terms.pledgor(), terms.effective());
        if (least.compareTo(terms.share()) < 0) {
            throw DomainException.refused(
                    "pledge-exceeds-holding",
                    terms.pledgor() + " holds no more than " + least + " of " + terms.asset() + " from "
                            + terms.effective() + " on, and so cannot pledge " + terms.share() + ".");
        }
        return List.of(new PledgePlaced(pledge, terms));
    }
}
