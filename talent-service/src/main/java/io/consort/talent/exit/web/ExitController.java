package io.consort.talent.exit.web;

import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.exit.ExitAnswers;
import io.consort.starter.exit.ExitEndpoints;
import io.consort.starter.web.Answers;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.exit.ExitEvent;
import io.consort.talent.exit.ExitReckoning;
import io.consort.talent.exit.ExitTerms;
import io.consort.talent.exit.LapsedProposal;
import io.consort.talent.exit.ReadmitMember;
import io.consort.talent.exit.RevokeExit;
import io.consort.talent.exit.SettleExit;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ExitController.LEDGER)
@Tag(name = "Exits", description = "What becomes of recognition when a member leaves")
final class ExitController extends ExitEndpoints<TalentState, TalentEvent, ExitTerms, LapsedProposal> {

    static final String LEDGER = "/api/talent/consortia/{consortiumId}";

    ExitController(
            Ledgers<TalentState, TalentEvent> ledgers,
            Answers<TalentState, TalentEvent> answers,
            Checkpoints checkpoints) {
        super(answers, new ExitAnswers<>(ledgers, answers, checkpoints, LEDGER, ExitEvent.class, ExitEvent::exits));
    }

    @Override
    protected ExitTerms usual(ExitGround ground) {
        return ExitTerms.usual(ground);
    }

    @Override
    protected ExitPlan<ExitTerms, LapsedProposal, TalentEvent> reckon(TalentState state, Leaving<ExitTerms> leaving) {
        return ExitReckoning.of(state, leaving);
    }

    @Override
    protected Command<TalentState, TalentEvent> settle(ExitId exit, Leaving<ExitTerms> leaving, String previewed) {
        return new SettleExit(exit, leaving, previewed);
    }

    @Override
    protected Command<TalentState, TalentEvent> revoke(ExitId exit, String reason) {
        return new RevokeExit(exit, reason);
    }

    @Override
    protected Command<TalentState, TalentEvent> readmit(ExitId exit, LocalDate from) {
        return new ReadmitMember(exit, from);
    }
}
