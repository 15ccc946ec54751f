package io.consort.ipledger.valuation.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.valuation.Valuation;
import io.consort.ipledger.valuation.ValuationEnd;
import io.consort.ipledger.valuation.Valuations;
import io.consort.ipledger.valuation.ValueRange;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/exports/valuations")
@Tag(name = "valuations")
final class ValuationExportController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final ValuationView view;

    ValuationExportController(Answers<IpLedgerState, IpLedgerEvent> answers, ValuationView view) {
        this.answers = answers;
        this.view = view;
    }

    @GetMapping(produces = "text/csv")
    @Access(Role.FORMER)
    @Operation(summary = "All valuations, or those of one asset, as CSV; figures for those whom they concern")
    ResponseEntity<byte[]> export(Tenant tenant, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.view(tenant, state -> {
            Csv csv = new Csv(
                    "asset",
                    "id",
                    "method",
                    "valuer",
                    "independent",
                    "asOf",
                    "from",
                    "until",
                    "end",
                    "currency",
                    "low",
                    "point",
                    "high");
            valuations(state, asset).stream()
                    .filter(each -> view.isFor(tenant, state, each))
                    .forEach(each -> row(csv, view.listed(tenant, state, each)));
            return csv.download("valuations");
        });
    }

    private static List<Valuation> valuations(IpLedgerState state, @Nullable AssetId asset) {
        if (asset == null) {
            return Valuations.of(state).recorded();
        }
        Portfolio.of(state).require(asset);
        return Valuations.of(state).of(asset);
    }

    private static void row(Csv csv, ValuationResponse valuation) {
        ValueRange range = valuation.range();
        csv.row(
                valuation.asset(),
                valuation.id(),
                valuation.method(),
                valuation.valuer(),
                valuation.independent(),
                valuation.asOf(),
                valuation.from(),
                valuation.until(),
                end(valuation.end()),
                range == null ? null : range.point().getCurrencyUnit(),
                range == null ? null : range.low().getAmount(),
                range == null ? null : range.point().getAmount(),
                range == null ? null : range.high().getAmount());
    }

    private static @Nullable String end(@Nullable ValuationEnd end) {
        return switch (end) {
            case null -> null;
            case ValuationEnd.Superseded superseded ->
                "superseded by " + superseded.by() + " from " + superseded.from();
            case ValuationEnd.Withdrawn withdrawn -> "withdrawn on " + withdrawn.on();
        };
    }
}
