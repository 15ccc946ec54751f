package io.consort.consortium.researcher.web;

import io.consort.consortium.researcher.Pseudonyms;
import io.consort.kernel.identity.PersonId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Passes a question on to talent-service, so that who asks this service need not ask another. */
@RestController
@Tag(name = "internal")
final class UnknownResearcherController {

    private final Pseudonyms pseudonyms;

    UnknownResearcherController(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    @GetMapping("/internal/consortia/{consortiumId}/unknown-researchers")
    @Access(value = Role.SERVICE, services = Peer.IP_LEDGER)
    @Operation(summary = "Which of some pseudonyms, divided by commas, no researcher of the consortium has or had")
    UnknownResponse unknown(Tenant tenant, @RequestParam List<PersonId> of) {
        List<String> asked = of.stream().map(PersonId::value).toList();
        return new UnknownResponse(asked.isEmpty() ? asked : pseudonyms.unknown(tenant.consortium(), asked));
    }

    record UnknownResponse(List<String> unknown) {}
}
