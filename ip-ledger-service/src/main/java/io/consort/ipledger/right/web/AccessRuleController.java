package io.consort.ipledger.right.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.AccessRule;
import io.consort.ipledger.right.AccessRuleSet;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/access-rule")
@Tag(name = "rights")
final class AccessRuleController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    AccessRuleController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(Role.SECRETARIAT)
    @Act(value = "set-access-rule", binds = Act.Binds.CONSORTIUM)
    @Operation(
            summary = "Put into force what the charter says of access",
            description = "It holds for what is asked for and granted from now on.")
    ResponseEntity<AccessRule> set(Tenant tenant, Change change, @RequestBody AccessRuleRequest request) {
        return answers.created(
                tenant,
                change,
                request.toCommand(),
                receipt -> Edge.location(tenant, receipt),
                receipt -> receipt.first(AccessRuleSet.class).rule());
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "On which terms access is given, and until when it can be asked for")
    AccessRule rule(Tenant tenant) {
        return answers.view(tenant, IpLedgerState::accessRule);
    }
}
