package io.consort.finance.dues;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.Transaction;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Books dues that a member was asked to pay: a claim on the member is debited, income is credited. The two accounts are opened
 * where the chart lacks them, one pair for each currency. Refused with {@code invoice-exists}, and {@code invoice-undone} when it
 * was cancelled before it arrived.
 *
 * @param creditor in whose books it stands
 */
public record BookInvoice(
        DuesInvoiceId id,
        OrganisationId member,
        int year,
        Money amount,
        LocalDate invoicedOn,
        LocalDate dueOn,
        OrganisationId creditor)
        implements Command<FinanceState, FinanceEvent> {

    public BookInvoice {
        Year.require(year, "/year");
        Posting.requirePositive(amount);
        if (DuesInvoiceId.of(year, member).noneMatch(id::equals)) {
            throw DomainException.invalid("/id", "An invoice is named by its year and its member, as in 1988-ibm.");
        }
    }

    @Override
    public List<FinanceEvent> decide(FinanceState state, Context context) {
        Claims claims = state.dues().claims();
        if (claims.find(id).isPresent()) {
            throw DomainException.conflict("invoice-exists", "Invoice " + id + " is in the books already.");
        }
        if (claims.undone().contains(id)) {
            throw DomainException.conflict("invoice-undone", "Invoice " + id + " was cancelled before it arrived.");
        }
        List<FinanceEvent> events = new ArrayList<>();
        AccountId receivable = account(state, "dues-receivable-", "Dues receivable", AccountKind.ASSET, events);
        AccountId income = account(state, "dues-invoiced-", "Dues invoiced", AccountKind.INCOME, events);
        events.add(new FinanceEvent.TransactionPosted(new Transaction(
                state.journal().next(),
                invoicedOn,
                "Invoice " + id + " of dues to " + member,
                List.of(Posting.debit(receivable, amount), Posting.credit(income, amount)))));
        events.add(new FinanceEvent.DuesInvoiced(
                new DuesInvoice(id, member, year, amount, invoicedOn, dueOn, receivable, income)));
        return events;
    }

    private AccountId account(
            FinanceState state, String prefix, String name, AccountKind kind, List<FinanceEvent> events) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        AccountId account = new AccountId(prefix + currency.getCode().toLowerCase(Locale.ROOT));
        if (state.chart().find(account).isEmpty()) {
            events.add(new FinanceEvent.AccountOpened(
                    new Account(account, name + " in " + currency, kind, currency, creditor)));
        } else {
            state.chart().require(account, kind, currency, "/amount");
        }
        return account;
    }
}
