package io.consort.application;

import io.consort.consortium.closing.ServiceLedger;
import io.consort.consortium.closing.Tiding;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.assembly.WorkLedger;
import java.util.List;

/** Opens, suspends and closes the ledger of the work, in this process. The keys follow from the turn, so that each is done once. */
record WorkClosing(Ledgers<WorkState, WorkEvent> ledgers) implements ServiceLedger {

    private static final Actor SELF = Actor.service("consortium-service");
    private static final Authority GOVERNANCE = new Authority.Register("consortium", null);

    @Override
    public LedgerEnd tell(ConsortiumId consortium, Tiding tiding) {
        ClosureOrder order = order(tiding);
        try {
            ledger(consortium)
                    .execute(
                            WorkLedger.CLOSING.carryOut(order),
                            Request.of(SELF, "closure-" + consortium + "-" + tiding.turn())
                                    .on(GOVERNANCE));
        } catch (DomainException refusal) {
            if (!order.equals(closure(consortium).order())) {
                throw refusal;
            }
        }
        Closure standing = closure(consortium);
        if (!order.equals(standing.order())) {
            throw DomainException.conflict(
                    "closure-outdated",
                    "Turn " + tiding.turn() + " came too late: turn " + standing.turn() + " stands.");
        }
        Ledger.TreeHead head = ledger(consortium).treeHead(standing.seq());
        return new LedgerEnd(OtherService.WORK, head.size(), head.root().toBase64());
    }

    @Override
    public List<OpenMatter> openMatters(ConsortiumId consortium) {
        return WorkLedger.CLOSING.matters().apply(ledger(consortium).read().state());
    }

    /** Under which turn the ledger was told something last; 0 where it never was. */
    long turn(ConsortiumId consortium) {
        return closure(consortium).turn();
    }

    private static ClosureOrder order(Tiding tiding) {
        return new ClosureOrder(
                tiding.turn(),
                state(tiding.told()),
                tiding.reason(),
                tiding.resolution() == null ? null : tiding.resolution().value());
    }

    private static ClosureState state(Told told) {
        return switch (told) {
            case OPEN -> ClosureState.OPEN;
            case SUSPENDED -> ClosureState.SUSPENDED;
            case CLOSED -> ClosureState.CLOSED;
        };
    }

    private Closure closure(ConsortiumId consortium) {
        return WorkLedger.CLOSING.closure().apply(ledger(consortium).read().state());
    }

    private Ledger<WorkState, WorkEvent> ledger(ConsortiumId consortium) {
        return ledgers.ledger(LedgerId.of(consortium));
    }
}
