package io.consort.finance.exit;

import io.consort.finance.account.Account;
import io.consort.finance.account.Chart;
import io.consort.finance.journal.Journal;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;

/** Accounts in the leaver's own books: what they hold is its own and stays so. */
final class AccountsPart {

    private AccountsPart() {}

    static void add(Course course) {
        for (Account account : Chart.of(course.before()).accounts().values()) {
            if (account.owner().equals(course.member())) {
                Journal.of(course.before())
                        .balance(account.id())
                        .filter(balance -> balance.signum() != 0)
                        .ifPresent(balance -> course.add(ExitItem.ofMoney(
                                Heading.KEPT,
                                "accounts/" + account.id(),
                                "account of the leaver, on the " + (balance.signum() > 0 ? "debit" : "credit")
                                        + " side",
                                balance.abs().money())));
            }
        }
    }
}
