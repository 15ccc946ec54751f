package io.consort.talent.succession.web;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Division;
import io.consort.kernel.succession.Heirs;
import io.consort.starter.succession.DemergerEndpoints;
import io.consort.starter.web.Answers;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.succession.DemergeOrganisation;
import io.consort.talent.succession.SuccessionEvent.OrganisationDemerged;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/talent/consortia/{consortiumId}")
final class DemergerController extends DemergerEndpoints<TalentState, TalentEvent> {

    DemergerController(Answers<TalentState, TalentEvent> answers) {
        super(answers, "talent");
    }

    @Override
    protected Command<TalentState, TalentEvent> demerge(Demerger demerger) {
        return new DemergeOrganisation(demerger);
    }

    @Override
    protected Division told(Receipt<TalentEvent> receipt) {
        return receipt.first(OrganisationDemerged.class).division();
    }

    @Override
    protected List<Division> divisions(TalentState state) {
        return state.get(Heirs.class).divisions();
    }
}
