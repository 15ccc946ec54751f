package io.consort.starter.ledger;

import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where this service's ledgers of a consortium stand, for another service that relies on what it read of one. */
@RestController
@Tag(name = "internal")
final class LedgerHeadController {

    private final LedgerHouse house;

    LedgerHeadController(LedgerHouse house) {
        this.house = house;
    }

    @GetMapping("/internal/consortia/{consortiumId}/ledger-head")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(
            summary = "The ledger's size and root, and the signed checkpoint that says so",
            description =
                    "Of the main ledger, or of one beside it that is named. The checkpoint's origin says of which.")
    LedgerHead head(Tenant tenant, @RequestParam(required = false) @Nullable String ledger) {
        return LedgerHead.of(house.kind(ledger).ledgers().checkpoint(tenant.ledger()));
    }
}
