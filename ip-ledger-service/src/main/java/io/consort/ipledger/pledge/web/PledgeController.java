package io.consort.ipledger.pledge.web;

import io.consort.ipledger.ByWord;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.pledge.CancelPledge;
import io.consort.ipledger.pledge.ConsentToAssignment;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.pledge.Encumbrances;
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.PledgeAccess;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCancelled;
import io.consort.ipledger.pledge.PledgeEvent.PledgeConsented;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.pledge.PledgeStatus;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
@RequestMapping(Edge.LEDGER + "/pledges")
@Tag(name = "pledges", description = "What is lent on title, and in which rank")
final class PledgeController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final ByCharter charter;
    private final ByWord word;

    PledgeController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, ByCharter charter, ByWord word) {
        this.answers = answers;
        this.parties = parties;
        this.charter = charter;
        this.word = word;
    }

    @PostMapping
    @Act("place-pledge")
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.FINANCE)
    @Operation(
            summary = "Pledge a share of title, after what is pledged already",
            description = "As the pledgor, with a deed that it confirmed (…/assents), or by a resolution.")
    ResponseEntity<PledgeResponse> place(Tenant tenant, Change change, @RequestBody PledgeRequest request) {
        return answers.created(
                tenant,
                change,
                charter.decided(
                        tenant.consortium(),
                        parties.known(
                                tenant.consortium(), Map.of("/pledgee", request.pledgee()), request.toCommand(word))),
                PledgePlaced.class,
                PledgeResponse::of);
    }

    @GetMapping
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.FINANCE)
    @Operation(
            summary =
                    "All pledges that were ever placed, or those of an asset, by id; for who has left, those that bind it")
    Page<Recorded<PledgeResponse>> pledges(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable AssetId asset) {
        return answers.page(
                tenant,
                state -> page.over(
                        Pledges.of(state).byId(),
                        pledge ->
                                (asset == null || asset.equals(pledge.terms().asset())) && isFor(tenant, state, pledge),
                        PledgeId::value,
                        PledgeId::new,
                        (id, pledge) -> PledgeResponse.of(tenant, state, pledge)),
                each -> "pledges/" + each.id());
    }

    @GetMapping("/{pledgeId}")
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.FINANCE)
    @Operation(summary = "One pledge")
    ResponseEntity<Recorded<PledgeResponse>> pledge(Tenant tenant, @PathVariable PledgeId pledgeId) {
        return answers.one(
                tenant,
                "pledges/" + pledgeId,
                state -> Pledges.of(state).pledge(pledgeId).map(pledge -> {
                    Own.require(isFor(tenant, state, pledge), "The pledge " + pledgeId);
                    return PledgeResponse.of(tenant, state, pledge);
                }));
    }

    private static boolean isFor(Tenant tenant, IpLedgerState state, Pledge pledge) {
        return Own.sees(tenant, PledgeAccess.bound(state, pledge.id()));
    }

    @PostMapping("/{pledgeId}/consents")
    @Act("consent-to-assignment")
    @Access(Role.FORMER)
    @Operation(
            summary = "Consent, as the pledgee, to an assignment of a pledged share or to a succession in it",
            description = "The pledge goes along with the share.")
    ResponseEntity<PledgeConsented> consent(
            Tenant tenant, Revision change, @PathVariable PledgeId pledgeId, @RequestBody ConsentToAssignment command) {
        return answers.changed(tenant, change, "pledges/" + pledgeId, command, PledgeConsented.class);
    }

    @PostMapping("/{pledgeId}/releases")
    @Act("release-pledge")
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.FINANCE)
    @Operation(
            summary = "Release a pledge, or a part of it",
            description = "As the pledgee, with a deed that it confirmed (…/assents), or by a resolution.")
    ResponseEntity<ReleaseResponse> release(
            Tenant tenant, Revision change, @PathVariable PledgeId pledgeId, @RequestBody ReleaseRequest request) {
        return answers.changed(
                tenant,
                change,
                "pledges/" + pledgeId,
                request.toCommand(pledgeId, word),
                receipt -> ReleaseResponse.of(receipt.first(PledgeReleased.class)));
    }

    @PostMapping("/{pledgeId}/enforcements")
    @Act("enforce-pledge")
    @Access(
            value = {Role.SERVICE, Role.FORMER},
            services = Peer.FINANCE)
    @Operation(
            summary = "Move what is pledged to the pledgee, as far as what is owed comes to; as the pledgee does",
            description = "The rest stays with its holder and is free. Pledges of higher rank keep what they are over.")
    ResponseEntity<EnforcementResponse> enforce(
            Tenant tenant, Revision change, @PathVariable PledgeId pledgeId, @RequestBody EnforcementRequest request) {
        return answers.changed(
                tenant, change, "pledges/" + pledgeId, request.toCommand(pledgeId, word), EnforcementResponse::of);
    }

    @PostMapping("/{pledgeId}/cancellations")
    @Act("cancel-pledge")
    @Access(
            value = {Role.SERVICE, Role.SECRETARIAT},
            services = Peer.FINANCE)
    @Operation(
            summary = "Undo a pledge, whether or not it has arrived",
            description =
                    "For a process that failed after it asked for a pledge and may not know whether it was placed; so it"
                            + " needs no version. One that arrives later is refused.")
    ResponseEntity<CancellationResponse> cancel(
            Tenant tenant, Change change, @PathVariable PledgeId pledgeId, @RequestBody CancelPledge command) {
        return answers.created(
                tenant, change, cancellation(tenant, command), PledgeCancelled.class, CancellationResponse::of);
    }

    /** The process that asked for a pledge undoes it by itself; for anybody else that is a release, which is the pledgee's. */
    private Command<IpLedgerState, IpLedgerEvent> cancellation(Tenant tenant, CancelPledge cancel) {
        return tenant.role() == Role.SERVICE ? cancel : word.doing(cancel, null);
    }

    /** A pledge. That there is one is for everyone to see; what it secures is for those who are bound by it. */
    record PledgeResponse(
            PledgeId id,
            AssetId asset,
            OrganisationId pledgor,
            OrganisationId pledgee,
            LocalDate effective,
            PledgeStatus status,

            @Schema(description = "Among the pledges over the same holders' title; none when it has ended") @Nullable
            Integer rank,

            @Schema(description = "What each holder keeps for the pledgee")
            Map<OrganisationId, Fraction> shares,

            @Schema(description = "For the pledgee, the holders, the secretariat and the platform's services") @Nullable
            Money secured) {

        static PledgeResponse of(PledgePlaced placed) {
            PledgeTerms terms = placed.terms();
            return new PledgeResponse(
                    placed.pledge(),
                    terms.asset(),
                    terms.pledgor(),
                    terms.pledgee(),
                    terms.effective(),
                    PledgeStatus.PLACED,
                    null,
                    Map.of(terms.pledgor(), terms.share()),
                    terms.secured());
        }

        static PledgeResponse of(Tenant tenant, IpLedgerState state, Pledge pledge) {
            PledgeTerms terms = pledge.terms();
            Encumbrances all = Encumbered.of(state).over(terms.asset());
            Optional<Encumbrance> live = all.of(pledge.id());
            Map<OrganisationId, Fraction> shares =
                    live.<Map<OrganisationId, Fraction>>map(Encumbrance::shares).orElse(Map.of());
            return new PledgeResponse(
                    pledge.id(),
                    terms.asset(),
                    terms.pledgor(),
                    pledge.pledgee(),
                    terms.effective(),
                    pledge.status(),
                    live.map(all::rank).orElse(null),
                    shares,
                    tenant.isIn(PledgeAccess.of(state, pledge.id())) ? pledge.secured() : null);
        }
    }

    record ReleaseResponse(PledgeId pledge, Map<OrganisationId, Fraction> remaining, Money secured) {

        static ReleaseResponse of(PledgeReleased released) {
            return new ReleaseResponse(released.pledge(), released.remaining(), released.secured());
        }
    }
}
