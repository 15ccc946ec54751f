package io.consort.ipledger.exit.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.exit.Effect;
import io.consort.ipledger.exit.ExitEvent;
import io.consort.ipledger.exit.ExitReckoning;
import io.consort.ipledger.exit.ExitTerms;
import io.consort.ipledger.exit.ReadmitMember;
import io.consort.ipledger.exit.RevokeExit;
import io.consort.ipledger.exit.SettleExit;
import io.consort.ipledger.web.Edge;
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
@RequestMapping(Edge.LEDGER)
@Tag(name = "exits", description = "What a member that leaves keeps, loses and owes")
final class ExitController extends ExitEndpoints<IpLedgerState, IpLedgerEvent, ExitTerms, Effect> {

    ExitController(
            Ledgers<IpLedgerState, IpLedgerEvent> ledgers,
            Answers<IpLedgerState, IpLedgerEvent> answers,
            Checkpoints checkpoints) {
        super(
                answers,
                new ExitAnswers<>(ledgers, answers, checkpoints, Edge.LEDGER, ExitEvent.class, ExitEvent::exits));
    }

    @Override
    protected ExitTerms usual(ExitGround ground) {
        return ExitTerms.usual(ground);
    }

    @Override
    protected ExitPlan<ExitTerms, Effect, IpLedgerEvent> reckon(IpLedgerState state, Leaving<ExitTerms> leaving) {
        return ExitReckoning.of(state, leaving);
    }

    @Override
    protected Command<IpLedgerState, IpLedgerEvent> settle(ExitId exit, Leaving<ExitTerms> leaving, String previewed) {
        return new SettleExit(exit, leaving, previewed);
    }

    @Override
    protected Command<IpLedgerState, IpLedgerEvent> revoke(ExitId exit, String reason) {
        return new RevokeExit(exit, reason);
    }

    @Override
    protected Command<IpLedgerState, IpLedgerEvent> readmit(ExitId exit, LocalDate from) {
        return new ReadmitMember(exit, from);
    }
}
