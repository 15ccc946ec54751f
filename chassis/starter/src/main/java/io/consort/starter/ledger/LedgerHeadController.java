package io.consort.starter.ledger;

import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where this service's ledger of a consortium stands, for another service that relies on what it read of it. */
@RestController
@Tag(name = "internal")
final class LedgerHeadController {

    private final Transparency<?, ?> transparency;

    LedgerHeadController(Transparency<?, ?> transparency) {
        this.transparency = transparency;
    }

    @GetMapping("/internal/consortia/{consortiumId}/ledger-head")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "The ledger's size and root, and the signed checkpoint that says so")
    LedgerHead head(Tenant tenant) {
        return LedgerHead.of(transparency.checkpoint(tenant));
    }
}
