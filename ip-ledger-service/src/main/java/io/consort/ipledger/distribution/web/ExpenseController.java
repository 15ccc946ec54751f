package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.expense.AllowExpense;
import io.consort.ipledger.expense.AnswerExpense;
import io.consort.ipledger.expense.Expense;
import io.consort.ipledger.expense.ExpenseAccess;
import io.consort.ipledger.expense.ExpenseEntry;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseAllowed;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseAnswered;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseRecorded;
import io.consort.ipledger.expense.ExpenseEvent.ExpenseReversed;
import io.consort.ipledger.expense.ExpenseId;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.expense.RecordExpense;
import io.consort.ipledger.expense.ReverseExpense;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/expenses")
@Tag(name = "expenses", description = "What was spent on assets, and comes back out of what they bring")
final class ExpenseController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final Clock clock;

    ExpenseController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, Clock clock) {
        this.answers = answers;
        this.parties = parties;
        this.clock = clock;
    }

    @PostMapping
    @Act("record-expense")
    @Access(Role.FORMER)
    @Operation(
            summary = "Record what an organisation spent on an asset, as the one that paid or as the secretariat",
            description =
                    "It comes back by a scheme's tier expense-recovery once the asset's other owners have agreed.")
    ResponseEntity<ExpenseResponse> record(Tenant tenant, Change change, @RequestBody Expense request) {
        return answers.created(
                tenant,
                change,
                parties.known(tenant.consortium(), Map.of("/payer", request.payer()), new RecordExpense(request)),
                ExpenseRecorded.class,
                ExpenseResponse::of);
    }

    @PostMapping("/{expenseId}/answers")
    @Act("answer-expense")
    @Access(Role.FORMER)
    @Operation(summary = "Agree, as another owner of the asset, that an expense comes back, or object and say why")
    ResponseEntity<ExpenseAnswered> answer(
            Tenant tenant, Revision change, @PathVariable ExpenseId expenseId, @RequestBody AnswerExpense command) {
        return answers.changed(tenant, change, subject(expenseId), command, ExpenseAnswered.class);
    }

    @PostMapping("/{expenseId}/allowances")
    @Act("allow-expense")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Record that an expense comes back although owners have not agreed, and by which resolution")
    ResponseEntity<ExpenseAllowed> allow(
            Tenant tenant, Revision change, @PathVariable ExpenseId expenseId, @RequestBody AllowExpense command) {
        return answers.changed(tenant, change, subject(expenseId), command, ExpenseAllowed.class);
    }

    @PostMapping("/{expenseId}/reversals")
    @Act("reverse-expense")
    @Access(Role.FORMER)
    @Operation(
            summary = "Take back an expense that was recorded by mistake, as the one that paid or as the secretariat",
            description = "What is true instead is recorded anew. What came back of it makes distributions stale.")
    ResponseEntity<ExpenseReversed> reverse(
            Tenant tenant, Revision change, @PathVariable ExpenseId expenseId, @RequestBody ReverseExpense command) {
        return answers.changed(tenant, change, subject(expenseId), command, ExpenseReversed.class);
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary = "What was spent on an asset, or on all, and what came back of it",
            description = "For who paid, who owned the asset then, who owns it today, and the secretariat.")
    Page<Recorded<ExpenseResponse>> expenses(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.page(
                tenant,
                state -> {
                    List<ExpenseEntry> all = asset == null
                            ? Expenses.of(state).recorded()
                            : Expenses.of(state).of(asset);
                    return page.over(
                            all.stream()
                                    .filter(each -> isFor(tenant, state, each))
                                    .toList(),
                            each -> ExpenseResponse.of(state, each));
                },
                each -> subject(each.id()));
    }

    @GetMapping("/{expenseId}")
    @Access(Role.FORMER)
    @Operation(summary = "One expense, for those whom it concerns")
    ResponseEntity<Recorded<ExpenseResponse>> expense(Tenant tenant, @PathVariable ExpenseId expenseId) {
        return answers.one(
                tenant,
                subject(expenseId),
                state -> Expenses.of(state).expense(expenseId).map(each -> {
                    if (!isFor(tenant, state, each)) {
                        throw IncomeAccess.refusal("expense " + expenseId);
                    }
                    return ExpenseResponse.of(state, each);
                }));
    }

    private static String subject(ExpenseId expense) {
        return "expenses/" + expense;
    }

    private boolean isFor(Tenant tenant, IpLedgerState state, ExpenseEntry each) {
        return tenant.isIn(ExpenseAccess.of(state, each.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /**
     * An expense and what came back of it.
     *
     * @param recovered what came back in all distributions, as they are recorded
     * @param outstanding what is still to come back; nothing of one that was reversed, below zero where too much came back
     * @param awaited the owners that have not answered
     * @param objecting the owners that object
     * @param comesBack whether it comes back out of what the asset brings from now on
     * @param reversed why it was taken back; null where it was not
     */
    record ExpenseResponse(
            ExpenseId id,
            Expense expense,
            Money recovered,
            Money outstanding,
            List<OrganisationId> awaited,
            List<OrganisationId> objecting,
            boolean comesBack,
            @Nullable String reversed) {

        /** As it was recorded. */
        static ExpenseResponse of(ExpenseRecorded event) {
            Money amount = event.expense().amount();
            return new ExpenseResponse(
                    event.id(),
                    event.expense(),
                    amount.multipliedBy(0),
                    amount,
                    event.awaited(),
                    List.of(),
                    event.awaited().isEmpty(),
                    null);
        }

        static ExpenseResponse of(IpLedgerState state, ExpenseEntry entry) {
            Money amount = entry.amount();
            Money recovered = Distributions.of(state).recovered(entry.id().value(), amount);
            Money due = entry.reversed() == null ? amount : amount.multipliedBy(0);
            return new ExpenseResponse(
                    entry.id(),
                    entry.expense(),
                    recovered,
                    due.minus(recovered),
                    owners(entry, true),
                    owners(entry, false),
                    entry.counts(Long.MAX_VALUE),
                    entry.reversed());
        }

        private static List<OrganisationId> owners(ExpenseEntry entry, boolean silent) {
            return entry.open().entrySet().stream()
                    .filter(each -> each.getValue().isEmpty() == silent)
                    .map(each -> each.getKey())
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .toList();
        }
    }
}
