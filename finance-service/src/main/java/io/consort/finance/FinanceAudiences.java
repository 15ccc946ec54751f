package io.consort.finance;

import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.grant.GrantId;
import io.consort.kernel.ledger.Audience;
import java.time.Instant;

/**
 * Whom each entry of a finance ledger concerns. The books are for everyone who may read the ledger, since all members' money is in
 * them; what one owes, has paid, and grants is besides for itself when it has left, and so is the account of its exit.
 */
final class FinanceAudiences {

    private FinanceAudiences() {}

    static Audience of(FinanceState state, FinanceEvent event, Instant now) {
        return switch (event) {
            case FinanceEvent.AccountOpened opened ->
                Audience.EVERYONE.or(opened.account().owner()::equals);
            case FinanceEvent.TransactionPosted _ -> Audience.EVERYONE;
            case FinanceEvent.DuesReceived received ->
                Audience.EVERYONE.or(received.receipt().member()::equals);
            case FinanceEvent.DuesInvoiced invoiced ->
                owing(state, invoiced.invoice().id());
            case FinanceEvent.DuesInvoiceCancelled cancelled -> owing(state, cancelled.invoice());
            case FinanceEvent.DuesCredited credited ->
                owing(state, credited.credit().invoice());
            case FinanceEvent.DuesCreditReversed reversed -> owing(state, reversed.invoice());
            case FinanceEvent.DuesReceiptReversed reversed ->
                state.dues()
                        .find(reversed.reversal().receipt())
                        .map(receipt -> Audience.EVERYONE.or(receipt.member()::equals))
                        .orElse(Audience.EVERYONE);
            case FinanceEvent.GrantAwarded awarded ->
                funding(state, awarded.grant().id());
            case FinanceEvent.DuesMatched matched ->
                funding(state, matched.match().grant());
            case FinanceEvent.MatchReversed reversed ->
                funding(state, reversed.reversal().grant());
            case FinanceEvent.OverMatched over -> funding(state, over.over().grant());
            case FinanceEvent.ExitRecorded recorded -> recorded.audience(state.exits());
            case FinanceEvent.LedgerClosureChanged _ -> Audience.EVERYONE_EVER;
            case FinanceEvent.OrganisationSucceeded succeeded ->
                Audience.EVERYONE.or(own -> own.equals(succeeded.from()) || own.equals(succeeded.to()));
            case FinanceEvent.OrganisationDemerged(var division) ->
                Audience.EVERYONE.or(own -> own.equals(division.from()) || own.equals(division.to()));
            case FinanceEvent.ReliedOn _ -> Audience.EVERYONE; // as it is in the ledger that it is of
            case FinanceEvent.ActOfTwo _ -> Audience.EVERYONE; // which act, and not on which terms
            case FinanceEvent.WitnessChanged _ -> Audience.EVERYONE;
        };
    }

    /** For everyone, and for who gives the grant. */
    private static Audience funding(FinanceState state, GrantId grant) {
        return Audience.EVERYONE.or(own -> state.grants()
                .find(grant)
                .filter(each -> each.terms().funder().equals(own))
                .isPresent());
    }

    /** For everyone, and for the member that was asked for it, which owes it also when it has left. */
    private static Audience owing(FinanceState state, DuesInvoiceId invoice) {
        return state.dues()
                .claims()
                .find(invoice)
                .map(claim -> Audience.EVERYONE.or(claim.invoice().member()::equals))
                .orElse(Audience.EVERYONE);
    }
}
