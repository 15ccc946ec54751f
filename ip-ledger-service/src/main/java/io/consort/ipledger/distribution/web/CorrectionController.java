package io.consort.ipledger.distribution.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.CorrectIncome;
import io.consort.ipledger.income.Correction;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.web.Edge;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Edge.LEDGER + "/incomes/{incomeId}/corrections")
@Tag(name = "incomes")
final class CorrectionController {

    private final Answers<IpLedgerState, IpLedgerEvent> answers;

    CorrectionController(Answers<IpLedgerState, IpLedgerEvent> answers) {
        this.answers = answers;
    }

    @PostMapping
    @Act("correct-income")
    @Access(Role.FORMER)
    @Operation(
            summary = "Take an income back, or a part of it, with the reason",
            description =
                    "An annulment: it was recorded by mistake, and is recorded anew where something else is true. A refund: the"
                            + " payer got money back, or set it off against a later payment. By whoever could record it;"
                            + " once it is distributed by the secretariat. What was distributed of it is then among"
                            + " stale-distributions.")
    ResponseEntity<IncomeCorrected> correct(
            Tenant tenant, Revision change, @PathVariable IncomeId incomeId, @RequestBody Correction request) {
        return answers.changed(
                tenant, change, "incomes/" + incomeId, new CorrectIncome(incomeId, request), IncomeCorrected.class);
    }
}
