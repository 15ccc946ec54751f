package io.consort.finance.succession.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.succession.DemergeOrganisation;
import io.consort.finance.succession.SuccessionEvent.OrganisationDemerged;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Division;
import io.consort.kernel.succession.Heirs;
import io.consort.starter.succession.DemergerEndpoints;
import io.consort.starter.web.Answers;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/finance/consortia/{consortiumId}")
final class DemergerController extends DemergerEndpoints<FinanceState, FinanceEvent> {

    DemergerController(Answers<FinanceState, FinanceEvent> answers) {
        super(answers, "finance");
    }

    @Override
    protected Command<FinanceState, FinanceEvent> demerge(Demerger demerger) {
        return new DemergeOrganisation(demerger);
    }

    @Override
    protected Division told(Receipt<FinanceEvent> receipt) {
        return receipt.first(OrganisationDemerged.class).division();
    }

    @Override
    protected List<Division> divisions(FinanceState state) {
        return state.get(Heirs.class).divisions();
    }
}
