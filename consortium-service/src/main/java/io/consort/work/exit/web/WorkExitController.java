package io.consort.work.exit.web;

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
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.exit.Departures;
import io.consort.work.exit.ExitEvent;
import io.consort.work.exit.ExitReckoning;
import io.consort.work.exit.ExitTerms;
import io.consort.work.exit.ReadmitMember;
import io.consort.work.exit.RevokeExit;
import io.consort.work.exit.SettleExit;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(WorkExitController.LEDGER)
@Tag(name = "work-exits", description = "What becomes of the work when a member leaves")
final class WorkExitController extends ExitEndpoints<WorkState, WorkEvent, ExitTerms, Void> {

    static final String LEDGER = "/api/consortium/consortia/{consortiumId}/ledgers/work";

    WorkExitController(
            Ledgers<WorkState, WorkEvent> ledgers, Answers<WorkState, WorkEvent> answers, Checkpoints checkpoints) {
        super(
                answers,
                new ExitAnswers<>(
                        ledgers,
                        answers,
                        checkpoints,
                        LEDGER,
                        ExitEvent.class,
                        state -> Departures.of(state).exits()));
    }

    @Override
    protected ExitTerms usual(ExitGround ground) {
        return ExitTerms.usual(ground);
    }

    @Override
    protected ExitPlan<ExitTerms, Void, WorkEvent> reckon(WorkState state, Leaving<ExitTerms> leaving) {
        return ExitReckoning.of(state, leaving);
    }

    @Override
    protected Command<WorkState, WorkEvent> settle(ExitId exit, Leaving<ExitTerms> leaving, String previewed) {
        return new SettleExit(exit, leaving, previewed);
    }

    @Override
    protected Command<WorkState, WorkEvent> revoke(ExitId exit, String reason) {
        return new RevokeExit(exit, reason);
    }

    @Override
    protected Command<WorkState, WorkEvent> readmit(ExitId exit, LocalDate from) {
        return new ReadmitMember(exit, from);
    }
}
