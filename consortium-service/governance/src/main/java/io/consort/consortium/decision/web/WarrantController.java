package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.note.ProvenEntry;
import io.consort.starter.ledger.InclusionProof;
import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What resolutions have other services do, for those services. */
@RestController
@Tag(name = "internal")
final class WarrantController {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Checkpoints checkpoints;

    WarrantController(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Checkpoints checkpoints) {
        this.ledgers = ledgers;
        this.checkpoints = checkpoints;
    }

    @GetMapping("/internal/consortia/{consortiumId}/resolutions/{resolutionId}/warrant")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER, Peer.TALENT, Peer.FINANCE})
    @Operation(
            summary = "The proof that a resolution has another service do something; what stands against it, by name")
    ProvenEntry warrant(Tenant tenant, @PathVariable ResolutionId resolutionId) {
        ConsortiumState state = ledgers.ledger(tenant.ledger()).read().state();
        long requested = Resolutions.of(state).requireRequested(resolutionId, Motions.of(state));
        return InclusionProof.proven(ledgers, ledgers.ledger(tenant.ledger()), requested);
    }

    @GetMapping("/internal/verifier-key")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER, Peer.TALENT, Peer.FINANCE})
    @Operation(summary = "The public keys of this service's checkpoints, a line each")
    Keys keys() {
        return new Keys(checkpoints.keys().toString());
    }

    /**
     * @param keys as C2SP signed-note writes them
     */
    record Keys(String keys) {}
}
