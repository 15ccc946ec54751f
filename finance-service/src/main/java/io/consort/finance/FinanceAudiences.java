package io.consort.finance;

import io.consort.kernel.ledger.Audience;
import java.time.Instant;

/**
 * Whom each entry of a finance ledger concerns. The books are for everyone who may read the ledger, since all members' money is in
 * them; the account of an exit is for who leaves.
 */
final class FinanceAudiences {

    private FinanceAudiences() {}

    static Audience of(FinanceState state, FinanceEvent event, Instant now) {
        return switch (event) {
            case FinanceEvent.AccountOpened _, FinanceEvent.TransactionPosted _ -> Audience.EVERYONE;
            case FinanceEvent.DuesReceived _, FinanceEvent.DuesInvoiced _, FinanceEvent.DuesInvoiceCancelled _ ->
                Audience.EVERYONE;
            case FinanceEvent.DuesCredited _, FinanceEvent.DuesCreditReversed _ -> Audience.EVERYONE;
            case FinanceEvent.GrantAwarded _, FinanceEvent.DuesMatched _ -> Audience.EVERYONE;
            case FinanceEvent.DuesReceiptReversed _, FinanceEvent.MatchReversed _, FinanceEvent.OverMatched _ ->
                Audience.EVERYONE;
            case FinanceEvent.ExitRecorded recorded -> recorded.audience(state.exits());
            case FinanceEvent.LedgerClosureChanged _ -> Audience.EVERYONE_EVER;
            case FinanceEvent.OrganisationSucceeded _ -> Audience.EVERYONE;
            case FinanceEvent.ReliedOn _ -> Audience.EVERYONE; // as it is in the ledger that it is of
            case FinanceEvent.ActOfTwo _ -> Audience.EVERYONE; // which act, and not on which terms
            case FinanceEvent.WitnessChanged _ -> Audience.EVERYONE;
        };
    }
}
