package io.consort.application;

import io.consort.consortium.exit.ExitDesk;
import io.consort.consortium.exit.ExitPart;
import io.consort.consortium.exit.Leaving;
import io.consort.consortium.exit.PartPreview;
import io.consort.consortium.exit.SettlementId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.exit.ExitReckoning;
import io.consort.work.exit.ExitTerms;
import io.consort.work.exit.ReadmitMember;
import io.consort.work.exit.RevokeExit;
import io.consort.work.exit.SettleExit;
import java.time.LocalDate;

/** Settles exits in the ledger of the work, in this process. The keys follow from the settlement, so that each is made and undone once. */
record WorkDesk(Ledgers<WorkState, WorkEvent> ledgers) implements ExitDesk {

    private static final Actor SELF = Actor.service("consortium-service");
    private static final Authority GOVERNANCE = new Authority.Register("consortium", null);

    @Override
    public PartPreview preview(ConsortiumId consortium, Leaving leaving) {
        ExitPlan<ExitTerms, Void, WorkEvent> plan =
                ExitReckoning.of(ledger(consortium).read().state(), inWork(leaving));
        return new PartPreview(ExitPart.WORK, plan.items(), plan.balances(), plan.matters(), plan.digest());
    }

    @Override
    public void settle(ConsortiumId consortium, SettlementId settlement, Leaving leaving, String digest) {
        tell(
                consortium,
                settlement + "-settle",
                "exit-exists",
                new SettleExit(id(settlement), inWork(leaving), digest));
    }

    @Override
    public void revoke(ConsortiumId consortium, SettlementId settlement, String reason) {
        tell(consortium, settlement + "-revoke", "exit-ended", new RevokeExit(id(settlement), reason));
    }

    @Override
    public void readmit(ConsortiumId consortium, SettlementId settlement, LocalDate from) {
        tell(consortium, settlement + "-readmit", "exit-ended", new ReadmitMember(id(settlement), from));
    }

    /**
     * Has something recorded.
     *
     * @param done the refusal that says that it was before, by whichever request, which is as good as an answer
     */
    private void tell(ConsortiumId consortium, String key, String done, Command<WorkState, WorkEvent> command) {
        try {
            ledger(consortium).execute(command, Request.of(SELF, key).on(GOVERNANCE));
        } catch (DomainException refusal) {
            if (!refusal.slug().equals(done)) {
                throw refusal;
            }
        }
    }

    private static io.consort.kernel.exit.Leaving<ExitTerms> inWork(Leaving leaving) {
        ExitGround ground = leaving.ground().inGeneral();
        return new io.consort.kernel.exit.Leaving<>(
                leaving.member(), ground, leaving.effective(), ExitTerms.usual(ground));
    }

    private static ExitId id(SettlementId settlement) {
        return new ExitId(settlement.value());
    }

    private Ledger<WorkState, WorkEvent> ledger(ConsortiumId consortium) {
        return ledgers.ledger(LedgerId.of(consortium));
    }
}
