package io.consort.ipledger.right.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.AccessCharter;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/access-rule")
@Tag(name = "rights")
final class AccessRuleController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final AccessCharter charter;

    AccessRuleController(Answers<IpLedgerState, IpLedgerEvent> answers, AccessCharter charter) {
        this.answers = answers;
        this.charter = charter;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary = "On which terms access is given, and until when it can be asked for, as the charter says it now",
            description = "Of projects, those whose end mattered to a request.")
    Recorded<AccessRule> rule(Tenant tenant) {
        return answers.recorded(
                tenant,
                state -> {
                    AccessRule noted = AccessRule.of(state);
                    return charter.of(tenant.consortium(), null)
                            .map(answer -> answer.in(noted, null))
                            .orElse(noted);
                },
                _ -> "access-rule");
    }
}
