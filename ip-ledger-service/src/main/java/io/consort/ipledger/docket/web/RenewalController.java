package io.consort.ipledger.docket.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.docket.Deadline;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.ipledger.docket.Reminder;
import io.consort.ipledger.docket.Renewal;
import io.consort.ipledger.docket.RenewalEntry;
import io.consort.ipledger.docket.RenewalId;
import io.consort.ipledger.docket.ScheduleRenewal;
import io.consort.ipledger.docket.SettleRenewal;
import io.consort.ipledger.docket.Settlement;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
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
@Tag(name = "docket")
final class RenewalController implements Tables {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    RenewalController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping("/assets/{assetId}/renewals")
    @Act("schedule-renewal")
    @Access(Role.FORMER)
    @Operation(summary = "Put a renewal on the docket, as an owner or as the secretariat")
    ResponseEntity<RenewalResponse> schedule(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody ScheduleRenewal command) {
        return answers.created(
                tenant,
                change,
                command,
                RenewalScheduled.class,
                scheduled -> RenewalResponse.scheduled(scheduled.renewal()));
    }

    @PostMapping("/assets/{assetId}/renewals/{renewalId}/settlement")
    @Act("settle-renewal")
    @Access(Role.FORMER)
    @Operation(summary = "Record that a renewal was done, or let pass, as an owner or as the secretariat")
    ResponseEntity<RenewalResponse> settle(
            Tenant tenant,
            Revision change,
            @PathVariable AssetId assetId,
            @PathVariable RenewalId renewalId,
            @RequestBody Settlement request) {
        return answers.changed(
                tenant,
                change,
                subject(assetId, renewalId),
                new SettleRenewal(assetId, renewalId, request),
                receipt -> RenewalResponse.of(receipt.first(RenewalSettled.class)));
    }

    @GetMapping("/assets/{assetId}/renewals")
    @Access(Role.FORMER)
    @Operation(summary = "All renewals of an asset, by office and day")
    Page<Recorded<RenewalResponse>> renewals(Tenant tenant, @PathVariable AssetId assetId, PageRequest page) {
        return answers.page(
                tenant,
                state -> {
                    requireFor(tenant, state, assetId);
                    return page.over(
                            Docket.of(state).renewals(assetId),
                            RenewalId::value,
                            RenewalId::new,
                            (id, entry) -> RenewalResponse.of(entry));
                },
                each -> subject(assetId, each.id()));
    }

    @GetMapping("/assets/{assetId}/renewals/{renewalId}")
    @Access(Role.FORMER)
    @Operation(summary = "One renewal")
    ResponseEntity<Recorded<RenewalResponse>> renewal(
            Tenant tenant, @PathVariable AssetId assetId, @PathVariable RenewalId renewalId) {
        return answers.one(tenant, subject(assetId, renewalId), state -> {
            requireFor(tenant, state, assetId);
            return Docket.of(state).renewal(assetId, renewalId).map(RenewalResponse::of);
        });
    }

    private static void requireFor(Tenant tenant, IpLedgerState state, AssetId asset) {
        Own.require(Own.sees(tenant, own -> Holders.of(state).isHolder(own, asset)), "The renewals of " + asset);
    }

    @GetMapping(
            path = {"/due-list", "/exports/due-list"},
            name = "overview.dueList",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.FORMER)
    @Operation(
            summary = "Open renewals due on a day or before, the earliest first; for who has left, of its assets",
            description = "Those overdue are among them, until they are settled or the asset lapses.")
    Page<Recorded<RenewalResponse>> dueList(Tenant tenant, @RequestParam LocalDate until, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Docket.of(state).dueUntil(until),
                        renewal -> Own.sees(tenant, own -> Holders.of(state).isHolder(own, renewal.asset())),
                        Deadline::value,
                        Deadline::new,
                        (deadline, renewal) -> RenewalResponse.due(
                                renewal,
                                Portfolio.of(state).require(renewal.asset()).title())),
                each -> subject(each.asset(), each.id()));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(Table.of(RenewalResponse.class, "due-list")
                .column("due", RenewalResponse::due)
                .column("graceUntil", RenewalResponse::graceUntil)
                .column("asset", RenewalResponse::asset)
                .column("title", RenewalResponse::title)
                .column("office", RenewalResponse::office));
    }

    private static String subject(AssetId asset, RenewalId renewal) {
        return "assets/" + asset + "/renewals/" + renewal;
    }

    /**
     * @param reminded what it was reminded of last
     */
    record RenewalResponse(
            RenewalId id,
            AssetId asset,

            @Schema(description = "Of the asset; where renewals of several are listed") @Nullable
            String title,

            String office,
            LocalDate due,
            @Nullable LocalDate graceUntil,
            @Nullable Settlement settlement,
            @Nullable Reminder reminded) {

        static RenewalResponse of(RenewalEntry entry) {
            return of(entry.renewal(), null, entry.settlement(), entry.reminded());
        }

        static RenewalResponse of(RenewalSettled settled) {
            return of(settled.renewal(), null, settled.settlement(), null);
        }

        static RenewalResponse scheduled(Renewal renewal) {
            return of(renewal, null, null, null);
        }

        static RenewalResponse due(Renewal renewal, String title) {
            return of(renewal, title, null, null);
        }

        private static RenewalResponse of(
                Renewal renewal, @Nullable String title, @Nullable Settlement settlement, @Nullable Reminder reminded) {
            return new RenewalResponse(
                    renewal.id(),
                    renewal.asset(),
                    title,
                    renewal.office(),
                    renewal.due(),
                    renewal.graceUntil(),
                    settlement,
                    reminded);
        }
    }
}
