package io.consort.ipledger.licence.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceMatter;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.RoyaltyAccess;
import io.consort.ipledger.right.web.RoyaltyView;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/licence-matters")
@Tag(name = "rights")
final class LicenceMatterController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final RoyaltyView royalties;
    private final Clock clock;

    LicenceMatterController(Answers<IpLedgerState, IpLedgerEvent> answers, RoyaltyView royalties, Clock clock) {
        this.answers = answers;
        this.royalties = royalties;
        this.clock = clock;
    }

    @GetMapping
    @Access(Role.FORMER)
    @Operation(
            summary =
                    "What is open under licences: reports that are overdue, milestones without an answer, what is unpaid",
            description =
                    "For both parties, who owns the asset today, and the secretariat; of each right the oldest first.")
    Page<LicenceMatter> matters(Tenant tenant, PageRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return answers.view(tenant, state -> {
            List<LicenceMatter> matters = Rights.of(state).granted().stream()
                    .filter(each -> each.grant().terms().royalty() != null)
                    .filter(each -> tenant.isIn(RoyaltyAccess.of(state, each, today)))
                    .flatMap(each -> LicenceMatter.of(state, each, royalties::terms, today))
                    .toList();
            return page.over(matters, Function.identity());
        });
    }
}
