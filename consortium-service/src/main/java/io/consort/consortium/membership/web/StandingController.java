package io.consort.consortium.membership.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "internal")
final class StandingController {

    private final OwnStandings standings;

    StandingController(OwnStandings standings) {
        this.standings = standings;
    }

    @GetMapping("/internal/consortia/{consortiumId}/standings/{organisation}")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER, Peer.TALENT, Peer.FINANCE})
    @Operation(summary = "What an organisation is to a consortium today; none for one that does not exist, too")
    StandingResponse standing(Tenant tenant, @PathVariable OrganisationId organisation) {
        return StandingResponse.of(standings, tenant.consortium(), organisation);
    }

    @GetMapping("/internal/standings")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER, Peer.TALENT, Peer.FINANCE})
    @Operation(
            summary =
                    "The same of many, each by consortium and organisation with a slash between, and commas between them; those that cannot be told now are left out")
    StandingsResponse standings(@RequestParam(required = false, defaultValue = "") List<String> of) {
        return StandingsResponse.of(of, standings);
    }
}
