package io.consort.ipledger.right.web;

import io.consort.ipledger.ByWord;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.right.Country;
import io.consort.ipledger.right.EndRight;
import io.consort.ipledger.right.Ending;
import io.consort.ipledger.right.EndingGround;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.TerritoryGroups;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
@RequestMapping(Edge.LEDGER)
@Tag(name = "rights", description = "Who may use what, for what, where and when")
final class RightController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final ByCharter charter;
    private final ByWord word;
    private final RoyaltySeal seal;
    private final RoyaltyView royalties;

    RightController(
            Answers<IpLedgerState, IpLedgerEvent> answers,
            Parties parties,
            ByCharter charter,
            ByWord word,
            RoyaltySeal seal,
            RoyaltyView royalties) {
        this.answers = answers;
        this.parties = parties;
        this.charter = charter;
        this.word = word;
        this.seal = seal;
        this.royalties = royalties;
    }

    @PostMapping("/assets/{assetId}/rights")
    @Act("grant-right")
    @Access(Role.FORMER)
    @Operation(
            summary = "Grant a right to an asset, as an owner or as a holder who may sublicense",
            description =
                    "A licence that shuts co-owners out rests on a notice to them that has run. What contradicts a right"
                            + " that was granted before is refused; the problem names that right and where the two overlap.")
    ResponseEntity<RightResponse> grant(
            Tenant tenant, Change change, @PathVariable AssetId assetId, @RequestBody GrantRightRequest request) {
        return answers.created(
                tenant,
                change,
                byCharter(
                        tenant,
                        request,
                        parties.known(
                                tenant.consortium(),
                                Map.of("/holder", request.holder()),
                                request.toCommand(assetId, word, seal))),
                receipt -> Edge.location(tenant, receipt.first(RightGranted.class)),
                receipt -> {
                    RightGranted granted = receipt.first(RightGranted.class);
                    return RightResponse.of(
                            Right.of(granted.id(), granted.asset(), granted.grant()),
                            royalties.toParty(granted.grant().terms()));
                });
    }

    /** The charter has terms for access, and says when co-owners are given notice. */
    private Command<IpLedgerState, IpLedgerEvent> byCharter(
            Tenant tenant, GrantRightRequest request, Command<IpLedgerState, IpLedgerEvent> command) {
        return request.kind().isAccess()
                ? charter.decided(tenant.consortium(), null, command)
                : charter.decided(tenant.consortium(), command);
    }

    @GetMapping("/assets/{assetId}/rights")
    @Access(Role.FORMER)
    @Operation(summary = "The rights to an asset; those in force on a date, where one is given")
    Page<Recorded<RightResponse>> ofAsset(
            Tenant tenant,
            @PathVariable AssetId assetId,
            @RequestParam(required = false) @Nullable LocalDate on,
            PageRequest page) {
        return answers.page(
                tenant,
                state -> {
                    Own.require(
                            Own.sees(tenant, own -> Holders.of(state).isHolder(own, assetId)),
                            "What others may do with " + assetId);
                    Portfolio.of(state).require(assetId);
                    return among(
                            tenant,
                            state,
                            Rights.of(state).of(assetId),
                            right -> on == null || right.isInForce(on),
                            page);
                },
                each -> "rights/" + each.id());
    }

    @GetMapping("/rights")
    @Access(Role.FORMER)
    @Operation(
            summary = "All rights; those that one organisation holds or granted, or in force on a date, where given",
            description = "For who has left, those that it holds or granted.")
    Page<Recorded<RightResponse>> rights(
            Tenant tenant,
            @RequestParam(required = false) @Nullable OrganisationId holder,
            @RequestParam(required = false) @Nullable OrganisationId grantor,
            @RequestParam(required = false) @Nullable LocalDate on,
            PageRequest page) {
        Predicate<Right> wanted = right -> (holder == null || right.holder().equals(holder))
                && (grantor == null || right.grantor().equals(grantor))
                && (on == null || right.isInForce(on));
        Own.require(Own.sees(tenant, own -> own.equals(holder) || own.equals(grantor)), "Every right");
        return answers.page(
                tenant,
                state -> page.over(Rights.of(state).granted(), wanted, right -> shown(tenant, state, right)),
                each -> "rights/" + each.id());
    }

    private Page<RightResponse> among(
            Tenant tenant, IpLedgerState state, List<RightId> rights, Predicate<Right> wanted, PageRequest page) {
        return page.over(
                rights,
                id -> wanted.test(Rights.of(state).require(id)),
                id -> shown(tenant, state, Rights.of(state).require(id)));
    }

    private RightResponse shown(Tenant tenant, IpLedgerState state, Right right) {
        return RightResponse.of(right, royalties.to(tenant, state, right));
    }

    @GetMapping("/rights/without-ground")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Rights whose grantor has no title on the day they begin, as title is known now",
            description =
                    "A correction of title may leave a right so, and those granted out of it. It stands, and stands"
                            + " against others, until it is ended.")
    Page<Recorded<RightResponse>> withoutGround(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(Rights.of(state).withoutGround(), RightId::value, RightId::new, (id, lacks) -> {
                    Right right = Rights.of(state).require(id);
                    return RightResponse.of(right, royalties.to(tenant, state, right));
                }),
                each -> "rights/" + each.id());
    }

    @GetMapping("/rights/{rightId}")
    @Access(Role.FORMER)
    @Operation(
            summary = "One right",
            description =
                    "What is paid for it is for its parties, for who owns the asset today, and for the secretariat.")
    ResponseEntity<Recorded<RightResponse>> right(Tenant tenant, @PathVariable RightId rightId) {
        return answers.one(
                tenant,
                "rights/" + rightId,
                state -> Rights.of(state).right(rightId).map(right -> {
                    Own.require(isFor(tenant, state, right), "The right " + rightId);
                    return RightResponse.of(right, royalties.to(tenant, state, right));
                }));
    }

    private static boolean isFor(Tenant tenant, IpLedgerState state, Right right) {
        return Own.sees(tenant, own -> Holders.of(state).isHolder(own, right.asset()))
                || Own.sees(
                        tenant,
                        own -> own.equals(right.grant().grantor())
                                || own.equals(right.grant().terms().holder()));
    }

    @PostMapping("/rights/{rightId}/endings")
    @Act("end-right")
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "End a right before its term: surrender it as its holder, terminate it as its grantor or an owner",
            description = "The rights that were granted out of it end with it.")
    ResponseEntity<EndingResponse> end(
            Tenant tenant, Revision change, @PathVariable RightId rightId, @RequestBody EndingRequest request) {
        return answers.changed(
                tenant,
                change,
                "rights/" + rightId,
                request.toCommand(rightId),
                receipt -> EndingResponse.of(receipt.events().stream()
                        .filter(RightEnded.class::isInstance)
                        .map(RightEnded.class::cast)
                        .toList()));
    }

    @GetMapping("/rights/territories")
    @Access(Role.OBSERVER)
    @Operation(summary = "Names for several countries at once, and what they stand for in rights granted from now on")
    List<TerritoryResponse> territories(Tenant tenant) {
        return TerritoryGroups.all().entrySet().stream()
                .map(group -> new TerritoryResponse(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    record EndingRequest(
            @Schema(
                    description = "The first day without the right; its own first day, where it never was",
                    example = "2028-01-01")
            LocalDate effective,

            EndingGround ground) {

        EndingRequest {
            if (ground == EndingGround.EXIT) {
                throw DomainException.invalid(
                        "/ground", "That a holder left is recorded as its exit, with all that it means.");
            }
        }

        EndRight toCommand(RightId right) {
            return new EndRight(right, effective, ground);
        }
    }

    record EndingResponse(List<Ended> ended) {

        record Ended(RightId right, Ending ending) {}

        static EndingResponse of(List<RightEnded> events) {
            return new EndingResponse(events.stream()
                    .map(event -> new Ended(event.id(), event.ending()))
                    .toList());
        }
    }

    record TerritoryResponse(String name, List<Country> countries) {}
}
