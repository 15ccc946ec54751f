package io.consort.finance;

import io.consort.finance.account.Account;
import io.consort.finance.dues.DuesCredit;
import io.consort.finance.dues.DuesCreditId;
import io.consort.finance.dues.DuesInvoice;
import io.consort.finance.dues.DuesInvoiceId;
import io.consort.finance.dues.DuesReceipt;
import io.consort.finance.dues.ReceiptReversal;
import io.consort.finance.exit.ExitTerms;
import io.consort.finance.grant.Match;
import io.consort.finance.grant.MatchReversal;
import io.consort.finance.grant.MatchingGrant;
import io.consort.finance.grant.OverMatch;
import io.consort.finance.journal.Transaction;
import io.consort.kernel.closure.ClosureFact;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.foureyes.FourEyesFact;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.reliance.Reliance;
import io.consort.kernel.succession.Division;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A part of invoiced dues is not owed after all; the transaction that the credit names was recorded with it. */
    record DuesCredited(DuesCredit credit) implements FinanceEvent {
        @Override
        public String subject() {
            return "dues-invoices/" + credit.invoice();
        }
    }

    /** A credit of dues was taken back; a transaction that reverses its own was recorded with it. */
    record DuesCreditReversed(DuesCreditId credit, DuesInvoiceId invoice) implements FinanceEvent {
        @Override
        public String subject() {
            return "dues-invoices/" + invoice;
        }
    }

    /** A receipt was taken back; the transaction that the reversal names was recorded with it. */
    record DuesReceiptReversed(ReceiptReversal reversal) implements FinanceEvent {
        @Override
        public String subject() {
            return "dues-receipts/" + reversal.receipt();
        }
    }

    /** A match was taken back; the transaction that the reversal names was recorded with it. */
    record MatchReversed(MatchReversal reversal) implements FinanceEvent {
        @Override
        public String subject() {
            return "grants/" + reversal.grant();
        }
    }

    /** A grant has matched dues that did not come in; what it gave too much is owed to its funder. */
    record OverMatched(OverMatch over) implements FinanceEvent {
        @Override
        public String subject() {
            return "grants/" + over.grant();
        }
    }

    /** Something happened to an exit. What it does to dues are entries of those. */
    sealed interface ExitRecorded extends FinanceEvent, ExitFact<ExitTerms, DuesCreditId> {
        @Override
        default String subject() {
            return "exits/" + exit();
        }
    }

    /** A member left. The account of it, and what it does, are entries after this one in its block. */
    record MemberExited(ExitId exit, Leaving<ExitTerms> leaving, String digest, List<Balance> balances)
            implements ExitRecorded, ExitFact.Left<ExitTerms, DuesCreditId> {
        public MemberExited {
            balances = List.copyOf(balances);
        }
    }

    /** A part of an exit's account, in pieces that fit an entry; its effects are credits of dues. */
    record ExitDetailed(ExitId exit, List<ExitItem> items, List<DuesCreditId> effects)
            implements ExitRecorded, ExitFact.Detailed<ExitTerms, DuesCreditId> {
        public ExitDetailed {
            items = List.copyOf(items);
            effects = List.copyOf(effects);
        }
    }

    /** An exit was undone, or will not be settled when it arrives; then there is no member. */
    record ExitRevoked(ExitId exit, @Nullable OrganisationId member, String reason)
            implements ExitRecorded, ExitFact.Revoked<ExitTerms, DuesCreditId> {}

    /** A member that had left came back. */
    record MemberReadmitted(ExitId exit, OrganisationId member, LocalDate from)
            implements ExitRecorded, ExitFact.Readmitted<ExitTerms, DuesCreditId> {}

    /** The ledger was closed, suspended or opened, with its consortium. */
    record LedgerClosureChanged(ClosureOrder order) implements FinanceEvent, ClosureFact {}

    /**
     * The ledger relies on an entry of the consortium's own ledger, for what is recorded next.
     *
     * @param act what is done
     * @param on what it rests on, as an authority is written
     * @param proof where that stands
     */
    record ReliedOn(String act, String on, ProvenEntry proof) implements FinanceEvent, Reliance {}

    /**
     * An organisation is no more, and another has its place in all that is recorded of it.
     *
     * @param effective the first day without it
     */
    record OrganisationSucceeded(OrganisationId from, OrganisationId to, LocalDate effective) implements FinanceEvent {
        @Override
        public String subject() {
            return "successions/" + from;
        }
    }

    /** What a demerger's plan names passed to another organisation. */
    record OrganisationDemerged(Division division) implements FinanceEvent {
        @Override
        public String subject() {
            return "demergers/" + division.demerger();
        }
    }

    /** About an act of the secretariat that takes two of its people. */
    sealed interface ActOfTwo extends FinanceEvent, FourEyesFact {}

    /** One person of the secretariat has asked for an act that takes two. */
    record ActProposed(String act, String digest) implements ActOfTwo, FourEyesFact.Proposed {}

    /** Another has asked for the same, which is done next. */
    record ActSeconded(String act, String digest) implements ActOfTwo, FourEyesFact.Seconded {}

    /** Who asked for it wants it no more. */
    record ActWithdrawn(String act, String digest) implements ActOfTwo, FourEyesFact.Withdrawn {}

    /** Something happened to the key of a witness. */
    sealed interface WitnessChanged extends FinanceEvent, WitnessFact {}

    /** A member will cosign checkpoints with a key. */
    record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
            implements WitnessChanged, WitnessFact.Registered {}

    /** A witness's key is no longer used. */
    record WitnessRetired(WitnessId id, LocalDate on) implements WitnessChanged, WitnessFact.Retired {}

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
