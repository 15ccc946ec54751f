package io.consort.finance.exit.web;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.DuesCreditId;
import io.consort.finance.exit.ExitEvent;
import io.consort.finance.exit.ExitReckoning;
import io.consort.finance.exit.ExitTerms;
import io.consort.finance.exit.ReadmitMember;
import io.consort.finance.exit.RevokeExit;
import io.consort.finance.exit.SettleExit;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ExitController.LEDGER)
@Tag(name = "Exits", description = "What a member that leaves owes and gets back")
final class ExitController extends ExitEndpoints<FinanceState, FinanceEvent, ExitTerms, DuesCreditId> {

    static final String LEDGER = "/api/finance/consortia/{consortiumId}";

    ExitController(
            Ledgers<FinanceState, FinanceEvent> ledgers,
            Answers<FinanceState, FinanceEvent> answers,
            Checkpoints checkpoints) {
        super(answers, new ExitAnswers<>(ledgers, answers, checkpoints, LEDGER, ExitEvent.class, ExitEvent::exits));
    }

    @Override
    protected ExitTerms usual(ExitGround ground) {
        return ExitTerms.usual(ground);
    }

    @Override
    protected ExitPlan<ExitTerms, DuesCreditId, FinanceEvent> reckon(FinanceState state, Leaving<ExitTerms> leaving) {
        return ExitReckoning.of(state, leaving);
    }

    @Override
    protected Command<FinanceState, FinanceEvent> settle(ExitId exit, Leaving<ExitTerms> leaving, String previewed) {
        return new SettleExit(exit, leaving, previewed);
    }

    @Override
    protected Command<FinanceState, FinanceEvent> revoke(ExitId exit, String reason) {
        return new RevokeExit(exit, reason);
    }

    @Override
    protected Command<FinanceState, FinanceEvent> readmit(ExitId exit, LocalDate from) {
        return new ReadmitMember(exit, from);
    }
}
