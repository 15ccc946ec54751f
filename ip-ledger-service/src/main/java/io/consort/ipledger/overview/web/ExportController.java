package io.consort.ipledger.overview.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.overview.Grouping;
import io.consort.ipledger.overview.IncomeSum;
import io.consort.ipledger.overview.MoneyFilter;
import io.consort.ipledger.overview.MoneyFlow;
import io.consort.ipledger.overview.PaymentSum;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/exports")
@Tag(name = "overview")
final class ExportController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    ExportController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/income-sums", produces = "text/csv")
    @Access(Role.MEMBER)
    @Operation(summary = "Income by asset, payer, month or year, as CSV")
    ResponseEntity<byte[]> incomeTable(
            Tenant tenant,
            @RequestParam Grouping by,
            @RequestParam(required = false) @Nullable AssetId asset,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        MoneyFilter filter = new MoneyFilter(asset, from, until);
        return table(
                tenant,
                "income-sums",
                new Csv("over", "incomes", "currency", "gross", "withheld", "received"),
                state -> IncomeSum.of(OverviewController.sight(state, tenant), filter, by)
                        .values(),
                (csv, sum) -> csv.row(
                        sum.over(),
                        sum.incomes(),
                        sum.gross().getCurrencyUnit(),
                        sum.gross().getAmount(),
                        sum.withheld().getAmount(),
                        sum.received().getAmount()));
    }

    @GetMapping(path = "/distribution-sums", produces = "text/csv")
    @Access(Role.MEMBER)
    @Operation(summary = "What was distributed, by asset, payee, month or year, as CSV")
    ResponseEntity<byte[]> distributionTable(
            Tenant tenant,
            @RequestParam Grouping by,
            @RequestParam(required = false) @Nullable AssetId asset,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        MoneyFilter filter = new MoneyFilter(asset, from, until);
        return table(
                tenant,
                "distribution-sums",
                new Csv("over", "statements", "currency", "total"),
                state -> PaymentSum.of(OverviewController.sight(state, tenant), filter, by)
                        .values(),
                (csv, sum) -> csv.row(
                        sum.over(),
                        sum.statements(),
                        sum.total().getCurrencyUnit(),
                        sum.total().getAmount()));
    }

    @GetMapping(path = "/money-flow", produces = "text/csv")
    @Access(Role.MEMBER)
    @Operation(summary = "The flow of money, a link a row, as CSV")
    ResponseEntity<byte[]> flowTable(
            Tenant tenant,
            @RequestParam(required = false) @Nullable AssetId asset,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        MoneyFilter filter = new MoneyFilter(asset, from, until);
        return table(
                tenant,
                "money-flow",
                new Csv("from", "to", "currency", "amount"),
                state -> MoneyFlow.of(OverviewController.sight(state, tenant), filter)
                        .links(),
                (csv, link) -> csv.row(
                        link.from(),
                        link.to(),
                        link.amount().getCurrencyUnit(),
                        link.amount().getAmount()));
    }

    @GetMapping(path = "/due-list", produces = "text/csv")
    @Access(Role.OBSERVER)
    @Operation(summary = "Open renewals due on a day or before, as CSV")
    ResponseEntity<byte[]> dueList(Tenant tenant, @RequestParam LocalDate until) {
        return table(
                tenant,
                "due-list",
                new Csv("due", "graceUntil", "asset", "title", "office"),
                state -> Docket.of(state).dueUntil(until).values().stream()
                        .map(renewal -> new Due(
                                renewal,
                                Portfolio.of(state).require(renewal.asset()).title()))
                        .toList(),
                (csv, due) -> csv.row(
                        due.renewal().due(),
                        due.renewal().graceUntil(),
                        due.renewal().asset(),
                        due.title(),
                        due.renewal().office()));
    }

    private record Due(Renewal renewal, String title) {}

    private <T> ResponseEntity<byte[]> table(
            Tenant tenant,
            String name,
            Csv csv,
            Function<IpLedgerState, ? extends Collection<T>> rows,
            BiConsumer<Csv, T> row) {
        Collection<T> found = answers.view(tenant, rows::apply);
        found.forEach(each -> row.accept(csv, each));
        return csv.download(name);
    }
}
