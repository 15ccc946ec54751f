package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.docket.DocketEvent.RenewalReminded;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Reminds of an open renewal, where it was not reminded of since its end came so near.
 *
 * @param renewal which
 */
public record RemindOfRenewal(Renewal renewal) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<RenewalReminded> decide(IpLedgerState state, Context context) {
        Reminder reminder = Docket.of(state)
                .reminder(renewal, context.today())
                .orElseThrow(() -> DomainException.conflict(
                        "nothing-to-remind-of",
                        "Of the renewal " + renewal.id() + " there is nothing new to remind of."));
        return List.of(new RenewalReminded(renewal, reminder));
    }
}
