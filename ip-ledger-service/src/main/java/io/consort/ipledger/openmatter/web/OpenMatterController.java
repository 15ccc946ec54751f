package io.consort.ipledger.openmatter.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.right.web.RoyaltyView;
import io.consort.kernel.exit.OpenMatter;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/consortia/{consortiumId}/open-matters")
@Tag(name = "open-matters")
final class OpenMatterController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    private final RoyaltyView royalties;
    private final Clock clock;

    OpenMatterController(Answers<IpLedgerState, IpLedgerEvent> answers, RoyaltyView royalties, Clock clock) {
        this.answers = answers;
        this.royalties = royalties;
        this.clock = clock;
    }

    @GetMapping
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "What must be dealt with before the consortium can be dissolved; nothing where it can be")
    List<OpenMatter> matters(Tenant tenant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return answers.view(tenant, state -> OpenMatters.of(state, royalties::terms, today));
    }
}
