package io.consort.ipledger.catalogue.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.catalogue.AssetFilter;
import io.consort.ipledger.catalogue.FindAssets;
import io.consort.ipledger.catalogue.Slice;
import io.consort.ipledger.catalogue.Sort;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.money.Fraction;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Table;
import io.consort.starter.web.Tables;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER)
@Tag(name = "assets")
final class PortfolioController implements Tables {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Clock clock;

    PortfolioController(Answers<IpLedgerState, IpLedgerEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(
            path = {"/assets", "/exports/portfolio"},
            name = "assets.export",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.FORMER)
    @Operation(
            summary = "The portfolio, filtered and sorted",
            description =
                    "Owners are those of a date, today where none is given. Who has left asks for its own, by owner.")
    Page<Recorded<PortfolioItem>> portfolio(
            Tenant tenant,
            @RequestParam(required = false) @Nullable AssetKind kind,
            @RequestParam(required = false) @Nullable Ground ground,
            @RequestParam(required = false) @Nullable Stage life,
            @RequestParam(required = false) @Nullable ProjectId project,
            @RequestParam(required = false) @Nullable OrganisationId owner,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "id") Sort sort,
            PageRequest page) {
        Own.require(Own.sees(tenant, own -> own.equals(owner)), "The portfolio");
        AssetFilter filter = new AssetFilter(kind, ground, life, project, owner, date(on));
        FindAssets question = new FindAssets(filter, sort, page.limit(), Cursors.decode(sort, page.after()));
        return answers.page(
                tenant,
                state -> {
                    Slice slice = question.in(state);
                    return new Page<>(
                            slice.assets().stream()
                                    .map(id -> PortfolioItem.of(state, id, filter.on()))
                                    .toList(),
                            Cursors.encode(sort, slice.next()));
                },
                each -> "assets/" + each.id());
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(Table.of(PortfolioItem.class, "portfolio")
                .column("id", PortfolioItem::id)
                .column("kind", item -> Kebab.ofConstant(item.kind()))
                .column("title", PortfolioItem::title)
                .column("ground", item -> Kebab.ofConstant(item.ground()))
                .column(
                        "project",
                        item -> item.origin() == null ? null : item.origin().project())
                .column(
                        "workPackage",
                        item -> item.origin() == null ? null : item.origin().workPackage())
                .column("life", item -> Kebab.ofConstant(item.life()))
                .column("since", PortfolioItem::since)
                .column(
                        "owners",
                        item -> Csv.list(item.owners().entrySet().stream()
                                .map(owner -> owner.getKey() + " " + owner.getValue())
                                .toList()))
                .column(
                        "identifiers",
                        item -> Csv.list(item.identifiers().stream()
                                .map(Identifier::text)
                                .toList())));
    }

    private LocalDate date(@Nullable LocalDate on) {
        return on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
    }

    record PortfolioItem(
            AssetId id,
            AssetKind kind,
            String title,
            Ground ground,
            List<Inventor> inventors,
            @Nullable Origin origin,
            List<Identifier> identifiers,
            Stage life,
            LocalDate since,
            SortedMap<OrganisationId, Fraction> owners) {

        static PortfolioItem of(IpLedgerState state, AssetId id, LocalDate on) {
            Asset asset = Portfolio.of(state).require(id);
            Step last = Docket.of(state).life(id).last();
            return new PortfolioItem(
                    id,
                    asset.kind(),
                    asset.title(),
                    asset.ground(),
                    asset.inventors(),
                    asset.origin(),
                    asset.identifiers(),
                    last.stage(),
                    last.on(),
                    Titles.of(state).require(id).on(on));
        }
    }
}
