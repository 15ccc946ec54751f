package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.distribution.Simulation;
import io.consort.ipledger.expense.ExpenseAccess;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/simulations")
@Tag(name = "schemes")
final class SimulationController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;
    private final Clock clock;

    SimulationController(Answers<IpLedgerState, IpLedgerEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary = "What would come of an income under a scheme, adopted or not, at a date",
            description =
                    "Nothing is recorded, so no Idempotency-Key is needed. What earlier distributions used of a scheme's"
                            + " limits is counted for whoever may see those distributions; for others nothing is taken to be used.")
    Simulation.Result simulate(Tenant tenant, @RequestBody SimulationRequest request) {
        return answers.view(
                tenant,
                state -> request.run(
                        state,
                        each -> tenant.isIn(DistributionAccess.whole(state, each)),
                        tenant.isIn(ExpenseAccess.ofOwners(
                                state, request.asset(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))));
    }
}
