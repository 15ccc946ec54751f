package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Organisations;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether an organisation is on the register, for services that record something for it or with it. */
@RestController
@Tag(name = "internal")
final class RegisteredController {

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Clock clock;

    RegisteredController(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @GetMapping("/internal/organisations/{organisation}")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER, Peer.FINANCE})
    @Operation(summary = "Whether an organisation is on the register, and is not no more; nothing else of it")
    RegisteredResponse organisation(@PathVariable OrganisationId organisation) {
        return new RegisteredResponse(
                Organisations.of(ledgers.ledger(LedgerId.PLATFORM).read().state())
                        .exists(organisation, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    record RegisteredResponse(boolean registered) {}
}
