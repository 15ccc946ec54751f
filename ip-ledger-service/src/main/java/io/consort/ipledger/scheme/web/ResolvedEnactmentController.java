package io.consort.ipledger.scheme.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.SchemeEnacted;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What consortium-service has done here by resolution. The members have voted on one version, so it names none it has seen. */
@RestController
@RequestMapping("/internal/consortia/{consortiumId}/scheme-enactments")
@Tag(name = "schemes")
final class ResolvedEnactmentController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    ResolvedEnactmentController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "Put a version of a scheme into effect, once for a resolution")
    ResponseEntity<EnactmentResponse> enact(
            Tenant tenant, Change change, @RequestBody ResolvedEnactmentRequest request) {
        return answers.created(
                tenant,
                change,
                request.toCommand(),
                receipt -> Edge.location(tenant, receipt),
                receipt -> EnactmentResponse.of(receipt.first(SchemeEnacted.class)));
    }
}
