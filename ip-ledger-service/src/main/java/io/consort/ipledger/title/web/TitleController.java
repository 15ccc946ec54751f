package io.consort.ipledger.title.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claim;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Posting;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEntry;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleGraph;
import io.consort.ipledger.title.TitlePainter;
import io.consort.ipledger.title.Transfer;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
@RequestMapping(Edge.LEDGER + "/assets/{assetId}")
@Tag(name = "title", description = "Who owns what, at every date")
final class TitleController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;

    private final ByCharter charter;

    TitleController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ByCharter charter) {
        this.charter = charter;
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping("/assignments")
    @Act("assign-share")
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "Assign a share of title from a date on, as the assignor, with a deed that it confirmed, or by a resolution")
    ResponseEntity<AssignmentResponse> assign(
            Tenant tenant, Revision change, @PathVariable AssetId assetId, @RequestBody AssignShare command) {
        return answers.changed(
                tenant,
                change,
                "assets/" + assetId,
                charter.decided(
                        tenant.consortium(), parties.known(tenant.consortium(), Map.of("/to", command.to()), command)),
                receipt -> AssignmentResponse.of(receipt.first(ShareAssigned.class)));
    }

    @GetMapping("/title")
    @Access(Role.FORMER)
    @Operation(
            summary = "Who owns which share at the end of a date, as known now or as known at an instant",
            description = "Before title begins, nobody does. For who left, of assets that it has or had a share of.")
    Recorded<TitleResponse> title(
            Tenant tenant,
            @PathVariable AssetId assetId,
            @RequestParam LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return answers.recorded(
                tenant,
                state -> TitleResponse.of(
                        assetId, TitleAccess.require(tenant, state, assetId), Claims.of(state), on, knownAt),
                _ -> "assets/" + assetId);
    }

    @GetMapping("/chain")
    @Access(Role.FORMER)
    @Operation(summary = "Every transfer of title in the order of recording, with its postings, which sum to zero")
    Page<Recorded<ChainLinkResponse>> chain(Tenant tenant, @PathVariable AssetId assetId, PageRequest page) {
        return answers.view(tenant, state -> {
            Title title = TitleAccess.require(tenant, state, assetId);
            return page.over(title.chain(), entry -> ChainLinkResponse.of(title, entry))
                    .map(each -> new Recorded<>(each, List.of(each.seq())));
        });
    }

    @GetMapping("/chain/graph")
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "The chain of title as nodes and links: what each holds from change to change, and what becomes of it",
            description =
                    "What was reversed is left out. The picture begins with title at the end of a date, or with title"
                            + " itself.")
    TitleGraph graph(
            Tenant tenant,
            @PathVariable AssetId assetId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return answers.view(
                tenant, state -> TitlePainter.paint(TitleAccess.require(tenant, state, assetId), knownAt, from));
    }

    record AssignmentResponse(
            AssetId asset, OrganisationId from, OrganisationId to, Fraction share, LocalDate effective) {

        static AssignmentResponse of(ShareAssigned assigned) {
            Assignment assignment = assigned.assignment();
            return new AssignmentResponse(
                    assigned.asset(), assignment.from(), assignment.to(), assignment.share(), assignment.effective());
        }
    }

    /**
     * Title on a date.
     *
     * @param unconfirmed what owners are yet to confirm, as it stands now; null where there is nothing
     */
    record TitleResponse(
            AssetId asset,
            LocalDate on,
            @Nullable Instant knownAt,
            SortedMap<OrganisationId, Fraction> owners,
            @Nullable Map<OrganisationId, Unconfirmed> unconfirmed) {

        /**
         * A share that its owner is yet to confirm.
         *
         * @param deed the digest of the document that says so
         * @param due the last day on which it can speak
         * @param contested why it says that it is wrong
         */
        record Unconfirmed(
                Fraction share,
                @Nullable String deed,
                @Nullable LocalDate due,
                @Nullable String contested) {

            static Unconfirmed of(Claim claim) {
                return new Unconfirmed(claim.share(), claim.deed(), claim.due(), claim.contested());
            }
        }

        static TitleResponse of(AssetId asset, Title title, Claims claims, LocalDate on, @Nullable Instant knownAt) {
            Map<OrganisationId, Unconfirmed> open = new TreeMap<>(Comparator.comparing(OrganisationId::value));
            claims.unconfirmed(asset).forEach((owner, claim) -> open.put(owner, Unconfirmed.of(claim)));
            return new TitleResponse(
                    asset,
                    on,
                    knownAt,
                    knownAt == null ? title.on(on) : title.on(on, knownAt),
                    open.isEmpty() ? null : open);
        }
    }

    record ChainLinkResponse(
            long seq,
            Instant recorded,
            LocalDate effective,
            Transfer transfer,
            List<Posting> postings,
            @Nullable Long reversedBy) {

        static ChainLinkResponse of(Title title, TitleEntry entry) {
            Transfer transfer = entry.transfer();
            return new ChainLinkResponse(
                    entry.seq(),
                    entry.recorded(),
                    transfer.effective(),
                    transfer,
                    transfer.postings(),
                    title.reversedBy(entry));
        }
    }
}
