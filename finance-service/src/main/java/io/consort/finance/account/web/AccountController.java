package io.consort.finance.account.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.Account;
import io.consort.finance.account.AccountId;
import io.consort.finance.account.AccountKind;
import io.consort.finance.account.AccountOpened;
import io.consort.finance.account.Chart;
import io.consort.finance.account.OpenAccount;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/finance/consortia/{consortiumId}/accounts")
@Tag(name = "Accounts", description = "The accounts of the consortium, by owner and currency")
final class AccountController {

    private final Answers<FinanceState, FinanceEvent> answers;
    private final Parties parties;

    AccountController(Answers<FinanceState, FinanceEvent> answers, Parties parties) {
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping
    @Act(value = "open-account", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Add an account to the chart")
    ResponseEntity<Account> open(Tenant tenant, Change change, @RequestBody OpenAccountRequest request) {
        return answers.created(
                tenant,
                change,
                parties.known(tenant.consortium(), Map.of("/owner", request.owner()), request.toCommand()),
                receipt -> "/api/finance/consortia/" + tenant.consortium() + "/accounts/"
                        + receipt.first(AccountOpened.class).account().id(),
                receipt -> receipt.first(AccountOpened.class).account());
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "The chart of accounts")
    Page<Recorded<Account>> accounts(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Chart.of(state).accounts(), AccountId::value, AccountId::new, (_, account) -> account),
                each -> "accounts/" + each.id());
    }

    @GetMapping("/{accountId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "An account")
    ResponseEntity<Recorded<Account>> account(Tenant tenant, @PathVariable AccountId accountId) {
        return answers.one(
                tenant, "accounts/" + accountId, state -> Chart.of(state).find(accountId));
    }

    record OpenAccountRequest(
            @Schema(example = "bank-usd") AccountId id,
            @Schema(example = "Bank, US dollars") String name,
            AccountKind kind,
            CurrencyUnit currency,
            @Schema(example = "sematech-office") OrganisationId owner) {

        OpenAccount toCommand() {
            return new OpenAccount(new Account(id, name, kind, currency, owner));
        }
    }
}
