package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether an organisation is on the register, for services that record something for it or with it. */
@RestController
@Tag(name = "internal")
final class RegisteredController {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    RegisteredController(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        this.ledgers = ledgers;
    }

    @GetMapping("/internal/organisations/{organisation}")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER})
    @Operation(summary = "Whether an organisation is on the register; nothing else of it")
    RegisteredResponse organisation(@PathVariable OrganisationId organisation) {
        return new RegisteredResponse(ledgers.ledger(LedgerId.PLATFORM)
                .read()
                .state()
                .organisations()
                .find(organisation)
                .isPresent());
    }

    record RegisteredResponse(boolean registered) {}
}
