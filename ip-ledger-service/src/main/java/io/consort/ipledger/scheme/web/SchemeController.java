package io.consort.ipledger.scheme.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.EnactScheme;
import io.consort.ipledger.scheme.Enactment;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.scheme.Tier;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
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
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
@RequestMapping(Edge.LEDGER + "/schemes")
@Tag(name = "schemes", description = "How income is placed")
final class SchemeController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Parties parties;

    SchemeController(Answers<IpLedgerState, IpLedgerEvent> answers, Parties parties) {
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping
    @Act(value = "adopt-scheme", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Lay down a scheme, or the next version of one; earlier versions stay")
    ResponseEntity<SchemeResponse> adopt(Tenant tenant, Change change, @RequestBody AdoptSchemeRequest request) {
        return answers.created(
                tenant,
                change,
                parties.known(tenant.consortium(), request.named(), request.toCommand()),
                receipt -> Edge.location(tenant, receipt),
                SchemeResponse::of);
    }

    @PostMapping("/{schemeId}/versions/{version}/enactments")
    @Act(value = "enact-scheme", binds = Act.Binds.CONSORTIUM)
    @Access(Role.SECRETARIAT)
    @Operation(
            summary = "Put a version into effect by a resolution of the consortium",
            description = "It takes the place of the version that was in effect for the same incomes.")
    ResponseEntity<EnactmentResponse> enact(
            Tenant tenant,
            Revision change,
            @PathVariable SchemeId schemeId,
            @PathVariable int version,
            @RequestBody EnactScheme command) {
        return answers.changed(
                tenant,
                change,
                "schemes/" + schemeId,
                command,
                receipt -> EnactmentResponse.of(receipt.first(SchemeEnacted.class)));
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "All schemes, each in its latest version")
    Page<Recorded<SchemeResponse>> schemes(Tenant tenant, PageRequest page) {
        return answers.page(
                tenant,
                state -> page.over(
                        Schemes.of(state).byId(),
                        SchemeId::value,
                        SchemeId::new,
                        (id, versions) -> SchemeResponse.of(Schemes.of(state), versions.getLast())),
                each -> "schemes/" + each.id());
    }

    @GetMapping("/{schemeId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One scheme in its latest version")
    ResponseEntity<Recorded<SchemeResponse>> scheme(Tenant tenant, @PathVariable SchemeId schemeId) {
        return answers.one(
                tenant,
                "schemes/" + schemeId,
                state -> Schemes.of(state).latest(schemeId).map(each -> SchemeResponse.of(Schemes.of(state), each)));
    }

    @GetMapping("/{schemeId}/versions/{version}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One version of a scheme")
    ResponseEntity<Recorded<SchemeResponse>> version(
            Tenant tenant, @PathVariable SchemeId schemeId, @PathVariable int version) {
        return answers.one(
                tenant,
                "schemes/" + schemeId,
                state -> Schemes.of(state)
                        .version(schemeId, version)
                        .map(each -> SchemeResponse.of(Schemes.of(state), each)));
    }

    @GetMapping("/{schemeId}/in-effect")
    @Access(Role.OBSERVER)
    @Operation(summary = "The version in effect for income that takes effect on a date")
    ResponseEntity<Recorded<SchemeResponse>> inEffect(
            Tenant tenant, @PathVariable SchemeId schemeId, @RequestParam LocalDate on) {
        return answers.one(
                tenant,
                "schemes/" + schemeId,
                state -> Schemes.of(state)
                        .inEffect(schemeId, on)
                        .map(each -> SchemeResponse.of(Schemes.of(state), each)));
    }

    record AdoptSchemeRequest(
            @Schema(example = "standard") SchemeId id,
            @Schema(example = "Standard scheme") String name,

            @ArraySchema(
                    arraySchema =
                            @Schema(
                                    description =
                                            "From the first to get something to the owners, or one payee, who get the rest",
                                    example = """
                                    [{"kind":"levy","name":"consortium levy","rate":"1/10","of":"gross"},
                                    {"kind":"recovery","name":"filing costs","payee":"ti",
                                    "cap":{"amount":"40000.00","currency":"USD"}},
                                    {"kind":"inventors","name":"inventors' reward","rate":"3/10","of":"net"},
                                    {"kind":"owners","name":"owners by title"}]"""))
            List<Tier> tiers,

            @Schema(
                    description = "The resolution that puts it into effect; without one it can only be simulated",
                    example = "R-7")
            @Nullable
            ResolutionId resolution,

            @Schema(
                    description = "For incomes that take effect on this date or later; for all where it is left out",
                    example = "1990-01-01")
            @Nullable
            LocalDate from) {

        AdoptSchemeRequest {
            tiers = List.copyOf(tiers);
        }

        /** Whom it names, by field. */
        Map<String, OrganisationId> named() {
            Map<String, OrganisationId> named = new LinkedHashMap<>();
            for (int i = 0; i < tiers.size(); i++) {
                NamedPayees.of("/tiers/" + i, tiers.get(i))
                        .forEach((pointer, payee) -> payee.organisation().ifPresent(each -> named.put(pointer, each)));
            }
            return named;
        }

        AdoptScheme toCommand() {
            return new AdoptScheme(id, name, new Waterfall(tiers), resolution, from);
        }
    }

    /**
     * @param resolution that put the version into effect; null where none did
     * @param from for incomes of this date or later; null where it is for all
     */
    record SchemeResponse(
            SchemeId id,
            int version,
            String name,
            List<Tier> tiers,
            @Nullable ResolutionId resolution,
            @Nullable LocalDate from) {

        static SchemeResponse of(Schemes schemes, Scheme scheme) {
            return of(scheme, schemes.enactment(scheme.id(), scheme.version()));
        }

        static SchemeResponse of(Receipt<IpLedgerEvent> receipt) {
            Optional<Enactment> enactment = receipt.events().stream()
                    .filter(SchemeEnacted.class::isInstance)
                    .map(event -> ((SchemeEnacted) event).enactment())
                    .findFirst();
            return of(receipt.first(SchemeAdopted.class).scheme(), enactment);
        }

        private static SchemeResponse of(Scheme scheme, Optional<Enactment> enactment) {
            return new SchemeResponse(
                    scheme.id(),
                    scheme.version(),
                    scheme.name(),
                    scheme.waterfall().tiers(),
                    enactment.map(Enactment::resolution).orElse(null),
                    enactment.map(Enactment::from).orElse(null));
        }
    }

    record EnactmentResponse(
            SchemeId id,
            int version,
            ResolutionId resolution,
            @Nullable LocalDate from) {

        static EnactmentResponse of(SchemeEnacted event) {
            Enactment enactment = event.enactment();
            return new EnactmentResponse(event.scheme(), enactment.version(), enactment.resolution(), enactment.from());
        }
    }
}
