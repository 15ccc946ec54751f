package io.consort.ipledger.valuation.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.evidence.Sha256;
import io.consort.ipledger.valuation.ConfirmValuation;
import io.consort.ipledger.valuation.Method;
import io.consort.ipledger.valuation.Opinion;
import io.consort.ipledger.valuation.RecordValuation;
import io.consort.ipledger.valuation.Valuation;
import io.consort.ipledger.valuation.ValuationEnd;
import io.consort.ipledger.valuation.ValuationEvent.ValuationConfirmed;
import io.consort.ipledger.valuation.ValuationEvent.ValuationRecorded;
import io.consort.ipledger.valuation.ValuationEvent.ValuationWithdrawn;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.ipledger.valuation.Valuations;
import io.consort.ipledger.valuation.ValueRange;
import io.consort.ipledger.valuation.WithdrawValuation;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Table;
import io.consort.starter.web.Tables;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER)
@Tag(name = "valuations", description = "What assets are worth, in whose opinion, by which calculation")
final class ValuationController implements Tables {

    private static final String OF_ASSET = "/assets/{assetId}/valuations";

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final ValuationView view;

    private final ByCharter charter;

    ValuationController(
            Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ValuationView view, ByCharter charter) {
        this.charter = charter;
        this.answers = answers;
        this.parties = parties;
        this.view = view;
    }

    @PostMapping(OF_ASSET)
    @Act("record-valuation")
    @Access(Role.FORMER)
    @Operation(
            summary = "Record a valuation of an asset, as an owner or as the secretariat",
            description =
                    "The value is calculated from the method's inputs. A valuer that is declared to be independent and"
                            + " has title, a pledge or a right to the asset is refused; the problem names which.")
    ResponseEntity<ValuationResponse> record(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody RecordValuationRequest request) {
        return answers.created(
                tenant,
                change,
                charter.decided(
                        tenant.consortium(),
                        parties.known(
                                tenant.consortium(), Map.of("/valuer", request.valuer()), request.toCommand(assetId))),
                receipt -> Edge.location(tenant, receipt.first(ValuationRecorded.class)),
                ValuationController::recorded);
    }

    private static ValuationResponse recorded(Receipt<IpLedgerEvent> receipt) {
        return ValuationResponse.withFigures(new Valuation(
                receipt.first(ValuationRecorded.class),
                receipt.entries().getFirst().header().actor().organisationOrNull(),
                false,
                null));
    }

    @GetMapping(
            path = OF_ASSET,
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.FORMER)
    @Operation(summary = "All valuations of an asset, in the order of recording; figures for those whom they concern")
    Page<Recorded<ValuationResponse>> valuations(Tenant tenant, @PathVariable AssetId assetId, PageRequest page) {
        return answers.page(
                tenant,
                state -> {
                    Portfolio.of(state).require(assetId);
                    return page.over(
                            Valuations.of(state).of(assetId),
                            each -> view.isFor(tenant, state, each),
                            each -> view.listed(tenant, state, each));
                },
                each -> subject(assetId, each.id()));
    }

    @GetMapping(path = "/exports/valuations", produces = Csv.TYPE)
    @Access(Role.FORMER)
    @Operation(summary = "All valuations, or those of one asset, as CSV; figures for those whom they concern")
    List<ValuationResponse> export(Tenant tenant, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.view(tenant, state -> {
            if (asset != null) {
                Portfolio.of(state).require(asset);
            }
            return Valuations.of(state).recorded().stream()
                    .filter(each -> asset == null || each.recorded().asset().equals(asset))
                    .filter(each -> view.isFor(tenant, state, each))
                    .map(each -> view.listed(tenant, state, each))
                    .toList();
        });
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(Table.of(ValuationResponse.class, "valuations")
                .column("asset", ValuationResponse::asset)
                .column("id", ValuationResponse::id)
                .column("method", ValuationResponse::method)
                .column("valuer", ValuationResponse::valuer)
                .column("independent", ValuationResponse::independent)
                .column("asOf", ValuationResponse::asOf)
                .column("from", ValuationResponse::from)
                .column("until", ValuationResponse::until)
                .column("end", each -> ended(each.end()))
                .column("currency", each -> figure(each, range -> range.point().getCurrencyUnit()))
                .column("low", each -> figure(each, range -> range.low().getAmount()))
                .column("point", each -> figure(each, range -> range.point().getAmount()))
                .column("high", each -> figure(each, range -> range.high().getAmount())));
    }

    private static @Nullable Object figure(ValuationResponse valuation, Function<ValueRange, Object> figure) {
        return valuation.range() == null ? null : figure.apply(valuation.range());
    }

    private static @Nullable String ended(@Nullable ValuationEnd end) {
        return switch (end) {
            case null -> null;
            case ValuationEnd.Superseded superseded ->
                "superseded by " + superseded.by() + " from " + superseded.from();
            case ValuationEnd.Withdrawn withdrawn -> "withdrawn on " + withdrawn.on();
        };
    }

    @GetMapping(OF_ASSET + "/current")
    @Access(Role.FORMER)
    @Operation(
            summary = "The valuation to be relied on on a date, today where none is given",
            description =
                    "Of those valid then the one with the latest valuation date, and of those the one recorded last.")
    Recorded<ValuationResponse> current(
            Tenant tenant, @PathVariable AssetId assetId, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = on == null ? view.today() : on;
        return answers.recorded(
                tenant,
                state -> {
                    Portfolio.of(state).require(assetId);
                    return Valuations.of(state)
                            .current(assetId, day)
                            .filter(valuation -> view.isFor(tenant, state, valuation))
                            .map(valuation -> view.whole(tenant, state, valuation))
                            .orElseThrow(() ->
                                    DomainException.notFound("valuation of " + assetId + " that is valid on", day));
                },
                each -> subject(assetId, each.id()));
    }

    @GetMapping(OF_ASSET + "/{valuationId}")
    @Access(Role.FORMER)
    @Operation(summary = "One valuation; its figures and their calculation for those whom they concern")
    ResponseEntity<Recorded<ValuationResponse>> valuation(
            Tenant tenant, @PathVariable AssetId assetId, @PathVariable ValuationId valuationId) {
        return answers.one(
                tenant,
                subject(assetId, valuationId),
                state -> Valuations.of(state).valuation(assetId, valuationId).map(valuation -> {
                    Own.require(view.isFor(tenant, state, valuation), "The valuation " + valuationId);
                    return view.whole(tenant, state, valuation);
                }));
    }

    @PostMapping(OF_ASSET + "/{valuationId}/confirmation")
    @Act("confirm-valuation")
    @Access(Role.FORMER)
    @Operation(
            summary = "Confirm, as its valuer or as the secretariat, that a valuation is the valuer's opinion",
            description = "Title is contributed to capital only at a valuation that is confirmed.")
    ResponseEntity<ValuationConfirmed> confirm(
            Tenant tenant,
            Revision change,
            @PathVariable AssetId assetId,
            @PathVariable ValuationId valuationId,
            @RequestBody ConfirmValuation command) {
        return answers.changed(tenant, change, subject(assetId, valuationId), command, ValuationConfirmed.class);
    }

    @PostMapping(OF_ASSET + "/{valuationId}/withdrawal")
    @Act("withdraw-valuation")
    @Access(Role.FORMER)
    @Operation(
            summary = "Withdraw a valuation, as its valuer, as who recorded it or as the secretariat",
            description = "Contributions that were made at it stand.")
    ResponseEntity<ValuationWithdrawn> withdraw(
            Tenant tenant,
            Revision change,
            @PathVariable AssetId assetId,
            @PathVariable ValuationId valuationId,
            @RequestBody WithdrawValuation command) {
        return answers.changed(tenant, change, subject(assetId, valuationId), command, ValuationWithdrawn.class);
    }

    private static String subject(AssetId asset, ValuationId valuation) {
        return "assets/" + asset + "/valuations/" + valuation;
    }

    record RecordValuationRequest(
            @Schema(description = "The organisation whose opinion it is", example = "deloitte")
            OrganisationId valuer,

            @Schema(description = "Whether the valuer declares that it has no interest in the asset")
            boolean independent,

            @Schema(description = "The interest that a valuer discloses which is not independent") @Nullable
            String interest,

            @Schema(description = "The valuation date", example = "1993-01-01")
            LocalDate asOf,

            @Schema(description = "The first day on which it may be relied on", example = "1993-01-01")
            LocalDate from,

            @Schema(description = "The last", example = "1993-12-31")
            LocalDate until,

            @Schema(description = "How the value is found, with all inputs", example = """
                            {"kind":"relief-from-royalty","revenues":[{"amount":"1000000.00","currency":"USD"},\
                            {"amount":"2000000.00","currency":"USD"}],"royaltyRate":"1/20","tax":"1/4",\
                            "discount":{"rate":"1/4","sensitivity":"1/20"}}""")
            Method method,

            @Schema(description = "SHA-256 of the valuer's report; the report itself stays with you") @Nullable
            Sha256 report,

            @Schema(description = "The valuation whose place it takes", example = "V-1") @Nullable
            ValuationId supersedes) {

        RecordValuation toCommand(AssetId asset) {
            return new RecordValuation(
                    asset, new Opinion(valuer, independent, interest, asOf, from, until, method, report), supersedes);
        }
    }
}
