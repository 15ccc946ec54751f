package io.consort.finance.account;

import io.consort.finance.FinanceState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/** The accounts of a consortium, by code. */
public record Chart(PSortedMap<AccountId, Account> accounts) {

    /** No accounts yet. */
    public static final Chart EMPTY = new Chart(TreePMap.empty());

    /** As a state has it. */
    public static Chart of(FinanceState state) {
        return state.get(Chart.class);
    }

    /** The account with that code, if there is one. */
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /**
     * The account that a posting names.
     *
     * @param pointer where the request names it
     * @throws DomainException REFUSED when the chart has no such account
     */
    public Account require(AccountId id, String pointer) {
        @Nullable Account account = accounts.get(id);
        if (account == null) {
            throw refused("unknown-account", "There is no account " + id + " in the chart.", pointer);
        }
        return account;
    }

    /**
     * The account that a request names for a certain use.
     *
     * @throws DomainException REFUSED unless it is of that kind and currency
     */
    public Account require(AccountId id, AccountKind kind, CurrencyUnit currency, String pointer) {
        Account account = require(id, pointer);
        requireCurrency(account, currency, pointer);
        if (account.kind() != kind) {
            throw refused(
                    "wrong-account-kind",
                    "Account " + id + " is of kind " + word(account.kind()) + "; this needs one of kind " + word(kind)
                            + ".",
                    pointer);
        }
        return account;
    }

    /**
     * Sees that an account takes a currency.
     *
     * @throws DomainException REFUSED when it takes another
     */
    public static void requireCurrency(Account account, CurrencyUnit currency, String pointer) {
        if (!account.currency().equals(currency)) {
            throw refused(
                    "currency-differs",
                    "Account " + account.id() + " is in " + account.currency() + " and takes no " + currency + ".",
                    pointer);
        }
    }

    /** The chart with one more account. */
    public Chart with(Account account) {
        return new Chart(accounts.plus(account.id(), account));
    }

    /** The chart once another has the place of an organisation. */
    public Chart succeeded(OrganisationId from, OrganisationId to) {
        PSortedMap<AccountId, Account> next = accounts;
        for (Account each : accounts.values()) {
            if (each.owner().equals(from)) {
                next = next.plus(each.id(), each.of(to));
            }
        }
        return new Chart(next);
    }

    /** The chart once accounts that a demerger's plan names are the receiver's. */
    public Chart divided(Division division) {
        PSortedMap<AccountId, Account> next = accounts;
        for (Account each : division.passed(Allotment.Kind.ACCOUNT)
                .map(AccountId::new)
                .map(accounts::get)
                .toList()) {
            next = next.plus(each.id(), each.of(division.to()));
        }
        return new Chart(next);
    }

    private static String word(AccountKind kind) {
        return Kebab.ofConstant(kind);
    }

    private static DomainException refused(String slug, String detail, String pointer) {
        return new DomainException(Kind.REFUSED, slug, detail, new FieldError(pointer, detail));
    }
}
