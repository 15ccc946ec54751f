package io.consort.finance.journal.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.account.AccountId;
import io.consort.finance.journal.Journal;
import io.consort.finance.journal.PostTransaction;
import io.consort.finance.journal.Posting;
import io.consort.finance.journal.RecordedTransaction;
import io.consort.finance.journal.Transaction;
import io.consort.finance.journal.TransactionId;
import io.consort.finance.journal.TransactionPosted;
import io.consort.finance.journal.TrialBalance;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
@RequestMapping("/api/finance/consortia/{consortiumId}")
@Tag(name = "Journal", description = "Transactions in double entry, and the trial balance")
final class JournalController {

    private final Answers<FinanceState, FinanceEvent> answers;
    private final Clock clock;

    JournalController(Answers<FinanceState, FinanceEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping("/transactions")
    @Act(value = "post-transaction", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Post a transaction, which balances in each currency or is refused whole")
    ResponseEntity<TransactionResponse> post(Tenant tenant, Change change, @RequestBody PostTransaction command) {
        return answers.created(
                tenant,
                change,
                command,
                receipt -> "/api/finance/consortia/" + tenant.consortium() + "/transactions/"
                        + TransactionResponse.of(receipt).id(),
                TransactionResponse::of);
    }

    @GetMapping("/transactions")
    @Access(Role.OBSERVER)
    @Operation(summary = "All transactions, or those with a posting to an account, in the order they were recorded")
    Page<Recorded<TransactionResponse>> transactions(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable AccountId account) {
        return answers.page(
                tenant,
                state -> page.over(
                        Journal.of(state).transactions(),
                        each -> account == null || each.transaction().moves(account),
                        TransactionResponse::of),
                each -> "transactions/" + each.id());
    }

    @GetMapping("/transactions/{transactionId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "A transaction")
    ResponseEntity<Recorded<TransactionResponse>> transaction(
            Tenant tenant, @PathVariable TransactionId transactionId) {
        return answers.one(
                tenant,
                "transactions/" + transactionId,
                state -> Journal.of(state).find(transactionId).map(TransactionResponse::of));
    }

    @GetMapping("/trial-balance")
    @Access(Role.OBSERVER)
    @Operation(summary = "The balances of all accounts at the end of a day, today unless another is named")
    TrialBalance trialBalance(Tenant tenant, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return answers.view(tenant, state -> TrialBalance.of(state, day));
    }

    /** @param recorded when it was entered, as opposed to when it counts from */
    record TransactionResponse(
            TransactionId id, LocalDate effective, Instant recorded, String narrative, List<Posting> postings) {

        static TransactionResponse of(RecordedTransaction recorded) {
            Transaction transaction = recorded.transaction();
            return new TransactionResponse(
                    transaction.id(),
                    transaction.effective(),
                    recorded.recorded(),
                    transaction.narrative(),
                    transaction.postings());
        }

        static TransactionResponse of(Receipt<FinanceEvent> receipt) {
            return of(new RecordedTransaction(
                    receipt.first(TransactionPosted.class).transaction(),
                    receipt.entries().getFirst().header().time()));
        }
    }
}
