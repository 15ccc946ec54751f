package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;

/** All that can happen to dues: what members are asked for, pay, and do not owe after all. */
public sealed interface DuesEvent extends FinanceEvent {

    /** For everyone, and for the member that was asked for it, which owes it also when it has left. */
    private static Audience owing(FinanceState state, DuesInvoiceId invoice) {
        return Dues.of(state)
                .claims()
                .find(invoice)
                .map(claim -> Audience.EVERYONE.or(claim.invoice().member()::equals))
                .orElse(Audience.EVERYONE);
    }

    /** A member paid dues; the transaction that the receipt names was recorded with it. */
    record DuesReceived(DuesReceipt receipt) implements DuesEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Dues.of(state).with(receipt));
        }

        @Override
        public Audience audience(FinanceState state) {
            return Audience.EVERYONE.or(receipt.member()::equals);
        }

        @Override
        public String subject() {
            return "dues-receipts/" + receipt.id();
        }
    }

    /** A member was asked to pay dues; the transaction that books the claim was recorded with it. */
    record DuesInvoiced(DuesInvoice invoice) implements DuesEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Dues.of(state).with(invoice, header.time()));
        }

        @Override
        public Audience audience(FinanceState state) {
            return owing(state, invoice.id());
        }

        @Override
        public String subject() {
            return "dues-invoices/" + invoice.id();
        }
    }

    /** An invoice is asked for no longer, or will not be when it arrives. */
    record DuesInvoiceCancelled(DuesInvoiceId invoice, String reason) implements DuesEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Dues.of(state).cancelled(invoice));
        }

        @Override
        public Audience audience(FinanceState state) {
            return owing(state, invoice);
        }

        @Override
        public String subject() {
            return "dues-invoices/" + invoice;
        }
    }

    /** A part of invoiced dues is not owed after all; the transaction that the credit names was recorded with it. */
    record DuesCredited(DuesCredit credit) implements DuesEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Dues.of(state).with(credit));
        }

        @Override
        public Audience audience(FinanceState state) {
            return owing(state, credit.invoice());
        }

        @Override
        public String subject() {
            return "dues-invoices/" + credit.invoice();
        }
    }

    /** A credit of dues was taken back; a transaction that reverses its own was recorded with it. */
    record DuesCreditReversed(DuesCreditId credit, DuesInvoiceId invoice) implements DuesEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Dues.of(state).reversed(credit));
        }

        @Override
        public Audience audience(FinanceState state) {
            return owing(state, invoice);
        }

        @Override
        public String subject() {
            return "dues-invoices/" + invoice;
        }
    }

    /** A receipt was taken back; the transaction that the reversal names was recorded with it. */
    record DuesReceiptReversed(ReceiptReversal reversal) implements DuesEvent {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(Dues.of(state).with(reversal, header.time()));
        }

        @Override
        public Audience audience(FinanceState state) {
            return Dues.of(state)
                    .find(reversal.receipt())
                    .map(receipt -> Audience.EVERYONE.or(receipt.member()::equals))
                    .orElse(Audience.EVERYONE);
        }

        @Override
        public String subject() {
            return "dues-receipts/" + reversal.receipt();
        }
    }
}
