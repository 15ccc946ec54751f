package io.consort.finance;

import io.consort.finance.account.Account;
import io.consort.finance.dues.DuesInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.DuesReceipt;
import io.consort.finance.grant.Match;
import io.consort.finance.grant.MatchingGrant;
import io.consort.finance.journal.Transaction;
import io.consort.kernel.ledger.Event;

/** All that can be recorded about a consortium's money. In one file, so that a reader sees the whole list. */
public sealed interface FinanceEvent extends Event {

    /** An account was added to the chart. */
    record AccountOpened(Account account) implements FinanceEvent {
        @Override
        public String subject() {
            return "accounts/" + account.id();
        }
    }

    /** Postings that balance were recorded as one. */
    record TransactionPosted(Transaction transaction) implements FinanceEvent {
        @Override
        public String subject() {
            return "transactions/" + transaction.id();
        }
    }

    /** A member paid dues; the transaction that the receipt names was recorded with it. */
    record DuesReceived(DuesReceipt receipt) implements FinanceEvent {
        @Override
        public String subject() {
            return "dues-receipts/" + receipt.id();
        }
    }

    /** A member was asked to pay dues; the transaction that books the claim was recorded with it. */
    record DuesInvoiced(DuesInvoice invoice) implements FinanceEvent {
        @Override
        public String subject() {
            return "dues-invoices/" + invoice.id();
        }
    }

    /** An invoice is asked for no longer, or will not be when it arrives. */
    record DuesInvoiceCancelled(DuesInvoiceId invoice, String reason) implements FinanceEvent {
        @Override
        public String subject() {
            return "dues-invoices/" + invoice;
        }
    }

    /** A funder undertook to match dues. */
    record GrantAwarded(MatchingGrant grant) implements FinanceEvent {
        @Override
        public String subject() {
            return "grants/" + grant.id();
        }
    }

    /** A grant matched dues of a year; it changes what the grant has left, so it is about the grant. */
    record DuesMatched(Match match) implements FinanceEvent {
        @Override
        public String subject() {
            return "grants/" + match.grant();
        }
    }
}
