package io.consort.talent.succession.web;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.succession.Heirs;
import io.consort.starter.succession.SuccessionEndpoints;
import io.consort.starter.succession.SuccessionRequest;
import io.consort.starter.succession.SuccessionResponse;
import io.consort.starter.web.Answers;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.succession.SucceedOrganisation;
import io.consort.talent.succession.SuccessionEvent.OrganisationSucceeded;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/talent/consortia/{consortiumId}")
final class SuccessionController extends SuccessionEndpoints<TalentState, TalentEvent> {

    SuccessionController(Answers<TalentState, TalentEvent> answers) {
        super(answers, "talent");
    }

    @Override
    protected Command<TalentState, TalentEvent> succeed(SuccessionRequest request) {
        return new SucceedOrganisation(request.from(), request.to(), request.effective());
    }

    @Override
    protected SuccessionResponse told(Receipt<TalentEvent> receipt) {
        var succeeded = receipt.first(OrganisationSucceeded.class);
        return new SuccessionResponse(succeeded.from(), succeeded.to());
    }

    @Override
    protected Heirs heirs(TalentState state) {
        return state.get(Heirs.class);
    }
}
