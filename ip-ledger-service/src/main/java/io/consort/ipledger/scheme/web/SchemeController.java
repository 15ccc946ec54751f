package io.consort.ipledger.scheme.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
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
    @ResponseStatus(HttpStatus.CREATED)
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
            Change change,
            @PathVariable SchemeId schemeId,
            @PathVariable int version,
            @RequestBody EnactSchemeRequest request) {
        return answers.changed(
                tenant,
                change,
                "schemes/" + schemeId,
                request.toCommand(schemeId, version),
                receipt -> EnactmentResponse.of(receipt.first(SchemeEnacted.class)));
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "All schemes, each in its latest version")
    Page<SchemeResponse> schemes(Tenant tenant, PageRequest page) {
        return answers.view(
                tenant,
                state -> page.over(
                        state.schemes().byId(),
                        SchemeId::value,
                        SchemeId::new,
                        (id, versions) -> SchemeResponse.of(state.schemes(), versions.getLast())));
    }

    @GetMapping("/{schemeId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One scheme in its latest version")
    ResponseEntity<SchemeResponse> scheme(Tenant tenant, @PathVariable SchemeId schemeId) {
        return answers.one(
                tenant,
                "schemes/" + schemeId,
                state -> state.schemes().latest(schemeId).map(each -> SchemeResponse.of(state.schemes(), each)));
    }

    @GetMapping("/{schemeId}/versions/{version}")
    @Access(Role.OBSERVER)
    @Operation(summary = "One version of a scheme")
    ResponseEntity<SchemeResponse> version(Tenant tenant, @PathVariable SchemeId schemeId, @PathVariable int version) {
        return answers.one(
                tenant,
                "schemes/" + schemeId,
                state -> state.schemes()
                        .version(schemeId, version)
                        .map(each -> SchemeResponse.of(state.schemes(), each)));
    }

    @GetMapping("/{schemeId}/in-effect")
    @Access(Role.OBSERVER)
    @Operation(summary = "The version in effect for income that takes effect on a date")
    ResponseEntity<SchemeResponse> inEffect(
            Tenant tenant, @PathVariable SchemeId schemeId, @RequestParam LocalDate on) {
        return answers.one(
                tenant,
                "schemes/" + schemeId,
                state -> state.schemes().inEffect(schemeId, on).map(each -> SchemeResponse.of(state.schemes(), each)));
    }
}
