package io.consort.finance.succession.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.succession.SucceedOrganisation;
import io.consort.finance.succession.SuccessionEvent.OrganisationSucceeded;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.succession.Heirs;
import io.consort.starter.succession.SuccessionEndpoints;
import io.consort.starter.succession.SuccessionRequest;
import io.consort.starter.succession.SuccessionResponse;
import io.consort.starter.web.Answers;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/finance/consortia/{consortiumId}")
final class SuccessionController extends SuccessionEndpoints<FinanceState, FinanceEvent> {

    SuccessionController(Answers<FinanceState, FinanceEvent> answers) {
        super(answers, "finance");
    }

    @Override
    protected Command<FinanceState, FinanceEvent> succeed(SuccessionRequest request) {
        return new SucceedOrganisation(request.from(), request.to(), request.effective());
    }

    @Override
    protected SuccessionResponse told(Receipt<FinanceEvent> receipt) {
        var succeeded = receipt.first(OrganisationSucceeded.class);
        return new SuccessionResponse(succeeded.from(), succeeded.to());
    }

    @Override
    protected Heirs heirs(FinanceState state) {
        return state.get(Heirs.class);
    }
}
