package io.consort.finance.openmatter;

import io.consort.finance.FinanceState;
import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.Chart;
import io.consort.finance.dues.Claim;
import io.consort.finance.dues.ClaimStatus;
import io.consort.finance.dues.Dues;
import io.consort.finance.grant.Grant;
import io.consort.finance.grant.Grants;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.Total;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.sentence.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the books leave nobody to deal with once their consortium is dissolved. The consortium then owns nothing and owes nothing:
 * dues that it asked for are paid or asked for no longer, what funders give for dues that came in is taken, and every account of
 * assets or debts is empty, today and for all that is booked ahead. Accounts of equity, income and expenses are no obstacle: they
 * tell what has been. A grant that has years to go is none either: it gives only for dues that come in.
 */
public final class OpenMatters {

    private OpenMatters() {}

    /** All there are; it looks at everything that can be open, which whoever dissolves a consortium may take their time for. */
    public static List<OpenMatter> of(FinanceState state) {
        List<OpenMatter> matters = new ArrayList<>();
        claims(state, matters);
        accounts(state, matters);
        Grants.of(state).all().values().forEach(grant -> matches(state, grant, matters));
        return matters;
    }

    private static void claims(FinanceState state, List<OpenMatter> matters) {
        Dues.of(state).claims().byId().values().stream()
                .filter(claim -> claim.status() == ClaimStatus.OPEN)
                .forEach(claim -> matters.add(OpenMatter.of(
                        claim.invoice().member(),
                        "dues-invoices/" + claim.invoice().id(),
                        "dues-unpaid",
                        claim.invoice().member(),
                        claim.outstanding(),
                        claim.invoice().dueOn())));
    }

    /** Claims for dues are matters of their own, so the accounts that they stand on are left out. */
    private static void accounts(FinanceState state, List<OpenMatter> matters) {
        Set<AccountId> receivable = Dues.of(state).claims().byId().values().stream()
                .map((Claim claim) -> claim.invoice().receivable())
                .collect(Collectors.toSet());
        for (Account account : Chart.of(state).accounts().values()) {
            boolean ofPosition = account.kind() == AccountKind.ASSET || account.kind() == AccountKind.LIABILITY;
            if (ofPosition && !receivable.contains(account.id())) {
                Total balance = Journal.of(state).balance(account.id()).orElse(Total.zero(account.currency()));
                if (balance.signum() != 0) {
                    matters.add(OpenMatter.of(
                            account.owner(),
                            "accounts/" + account.id(),
                            "account-not-empty",
                            balance.abs(),
                            Phrase.of(balance.signum() > 0 ? "matter.debit" : "matter.credit")));
                }
            }
        }
    }

    private static void matches(FinanceState state, Grant grant, List<OpenMatter> matters) {
        for (int year = grant.terms().rule().firstYear();
                year <= grant.terms().rule().lastYear();
                year++) {
            Total due = grant.due(year, Dues.of(state).received(year, grant.currency()));
            if (due.signum() > 0) {
                matters.add(OpenMatter.ofSecretariat(
                        "grants/" + grant.terms().id(),
                        "match-pending",
                        grant.terms().funder(),
                        due,
                        year));
            }
        }
    }
}
