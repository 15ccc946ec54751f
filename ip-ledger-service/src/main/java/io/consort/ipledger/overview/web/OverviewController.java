package io.consort.ipledger.overview.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.overview.Grouping;
import io.consort.ipledger.overview.IncomeSum;
import io.consort.ipledger.overview.MoneyFilter;
import io.consort.ipledger.overview.MoneyFlow;
import io.consort.ipledger.overview.PaymentSum;
import io.consort.ipledger.overview.Sight;
import io.consort.ipledger.overview.SumKey;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Table;
import io.consort.starter.web.Tables;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER)
@Tag(name = "overview", description = "Money by asset, party and time, as far as the caller may see it")
final class OverviewController implements Tables {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    OverviewController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @GetMapping(
            path = {"/income-sums", "/exports/income-sums"},
            name = "overview.incomeTable",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.MEMBER)
    @Operation(
            summary = "Income by asset, payer, month or year",
            description = "An owner sees the income of its assets, a payer what it paid, the secretariat all.")
    Page<IncomeSum> incomes(
            Tenant tenant,
            @RequestParam Grouping by,
            @RequestParam(required = false) @Nullable AssetId asset,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            PageRequest page) {
        MoneyFilter filter = new MoneyFilter(asset, from, until);
        return answers.view(
                tenant,
                state -> page.over(
                        IncomeSum.of(sight(state, tenant), filter, by), SumKey::value, SumKey::new, (key, sum) -> sum));
    }

    @GetMapping(
            path = {"/distribution-sums", "/exports/distribution-sums"},
            name = "overview.distributionTable",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.MEMBER)
    @Operation(
            summary = "What was distributed, by asset, payee, month or year",
            description =
                    "Owners see what all payees got of their assets' income, a payee what it got itself, the secretariat all.")
    Page<PaymentSum> distributions(
            Tenant tenant,
            @RequestParam Grouping by,
            @RequestParam(required = false) @Nullable AssetId asset,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            PageRequest page) {
        MoneyFilter filter = new MoneyFilter(asset, from, until);
        return answers.view(
                tenant,
                state -> page.over(
                        PaymentSum.of(sight(state, tenant), filter, by),
                        SumKey::value,
                        SumKey::new,
                        (key, sum) -> sum));
    }

    @GetMapping(
            path = {"/money-flow", "/exports/money-flow"},
            name = "overview.flowTable",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.MEMBER)
    @Operation(summary = "The flow of money from payers over assets to payees, as nodes and links")
    MoneyFlow flow(
            Tenant tenant,
            @RequestParam(required = false) @Nullable AssetId asset,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        MoneyFilter filter = new MoneyFilter(asset, from, until);
        return answers.view(tenant, state -> MoneyFlow.of(sight(state, tenant), filter));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(
                Table.of(IncomeSum.class, "income-sums")
                        .column("over", IncomeSum::over)
                        .column("incomes", IncomeSum::incomes)
                        .column("currency", sum -> sum.gross().getCurrencyUnit())
                        .column("gross", sum -> sum.gross().getAmount())
                        .column("withheld", sum -> sum.withheld().getAmount())
                        .column("received", sum -> sum.received().getAmount()),
                Table.of(PaymentSum.class, "distribution-sums")
                        .column("over", PaymentSum::over)
                        .column("statements", PaymentSum::statements)
                        .column("currency", sum -> sum.total().getCurrencyUnit())
                        .column("total", sum -> sum.total().getAmount()),
                Table.of(MoneyFlow.class, "money-flow", MoneyFlow::links)
                        .column("from", MoneyFlow.Link::from)
                        .column("to", MoneyFlow.Link::to)
                        .column("currency", link -> link.amount().getCurrencyUnit())
                        .column("amount", link -> link.amount().getAmount()));
    }

    private static Sight sight(IpLedgerState state, Tenant tenant) {
        return new Sight(state, tenant::isIn);
    }
}
