package io.consort.ipledger.asset.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Claiming;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Particulars;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.party.Makers;
import io.consort.ipledger.web.Edge;
import io.consort.ipledger.web.Own;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/assets")
@Tag(name = "assets", description = "What is owned")
final class AssetController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;
    private final Makers makers;

    AssetController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties, Makers makers) {
        this.answers = answers;
        this.parties = parties;
        this.makers = makers;
    }

    @PostMapping
    @Act("register-asset")
    @Access(Role.MEMBER)
    @Operation(
            summary = "Register an asset with its first owners' exact shares, as one of them or as the secretariat",
            description =
                    "Who registers it claims the others' shares. Until each confirms its own, that share is not assigned,"
                            + " licensed, pledged or paid on.")
    ResponseEntity<AssetResponse> register(Tenant tenant, Change change, @RequestBody RegisterAssetRequest request) {
        return answers.created(
                tenant,
                change,
                parties.known(
                        tenant.consortium(),
                        request.named(),
                        makers.known(tenant.consortium(), "/inventors", request.people(), request.toCommand())),
                AssetRegistered.class,
                AssetResponse::of);
    }

    @GetMapping("/{assetId}")
    @Access(Role.FORMER)
    @Operation(summary = "One asset; for who has left, one that it has or had a share of")
    ResponseEntity<Recorded<AssetResponse>> asset(Tenant tenant, @PathVariable AssetId assetId) {
        return answers.one(tenant, "assets/" + assetId, state -> {
            Own.require(Own.sees(tenant, own -> Holders.of(state).isHolder(own, assetId)), "The asset " + assetId);
            return Portfolio.of(state)
                    .asset(assetId)
                    .map(asset -> AssetResponse.of(
                            asset,
                            Portfolio.of(state).whyStruck(assetId).orElse(null),
                            OwnersFrom.of(Holders.of(state).owners(assetId))));
        });
    }

    record RegisterAssetRequest(
            @Schema(example = "A-1") AssetId id,
            AssetKind kind,

            @Schema(example = "Stepper overlay calibration method")
            String title,

            Ground ground,

            @Schema(
                    description = "Exact shares by organisation; they sum to 1",
                    example = "{\"ibm\":\"1/3\",\"ti\":\"1/3\",\"utexas\":\"1/3\"}")
            Map<OrganisationId, Fraction> owners,

            @Schema(description = "The date from which the owners own it", example = "1990-05-14")
            LocalDate effective,

            @Nullable List<Inventor> inventors,

            @Schema(
                    description =
                            "The SHA-256 digest of the document that says whose they are. Where it is named, co-owners that"
                                    + " say nothing after a proven delivery confirm by silence")
            @Nullable
            String deed,

            @Nullable Origin origin,
            @Nullable List<Identifier> identifiers,

            @Schema(description = "What matters about an asset of its kind; can be told later") @Nullable
            Particulars particulars) {

        RegisterAssetRequest {
            inventors = inventors == null ? List.of() : List.copyOf(inventors);
            identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        }

        RegisterAsset toCommand() {
            Asset asset =
                    new Asset(id, kind, title, ground, orNone(inventors), origin, orNone(identifiers), particulars);
            return new RegisterAsset(asset, OrderedMap.from(owners), effective, new Claiming(deed));
        }

        /** Whom it names, by field. */
        Map<String, OrganisationId> named() {
            Map<String, OrganisationId> named = new LinkedHashMap<>();
            owners.keySet().forEach(owner -> named.put("/owners/" + owner, owner));
            return named;
        }

        /** Whom it names as inventors, in their order. */
        List<PersonId> people() {
            return orNone(inventors).stream().map(Inventor::person).toList();
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    record AssetResponse(
            AssetId id,
            AssetKind kind,
            String title,
            Ground ground,
            List<Inventor> inventors,
            @Nullable Origin origin,
            List<Identifier> identifiers,
            @Nullable Particulars particulars,
            @Nullable String struck,

            @Schema(description = "Who owns it, from day to day; the last whose day has come says who owns it now")
            List<OwnersFrom> ownership) {

        /** As it was registered. */
        static AssetResponse of(AssetRegistered registered) {
            return of(registered.asset(), null, List.of(new OwnersFrom(registered.effective(), registered.owners())));
        }

        /**
         * As it is known.
         *
         * @param struck why it was struck; null where it was not
         */
        private static AssetResponse of(Asset asset, @Nullable String struck, List<OwnersFrom> ownership) {
            return new AssetResponse(
                    asset.id(),
                    asset.kind(),
                    asset.title(),
                    asset.ground(),
                    asset.inventors(),
                    asset.origin(),
                    asset.identifiers(),
                    asset.particulars(),
                    struck,
                    ownership);
        }
    }

    /**
     * Who owns an asset.
     *
     * @param from at the end of this day, and until the next that is named
     * @param owners their exact shares, by organisation
     */
    record OwnersFrom(LocalDate from, Map<OrganisationId, Fraction> owners) {

        static List<OwnersFrom> of(SortedMap<LocalDate, SortedMap<OrganisationId, Fraction>> changes) {
            return changes.entrySet().stream()
                    .map(each -> new OwnersFrom(each.getKey(), each.getValue()))
                    .toList();
        }
    }
}
