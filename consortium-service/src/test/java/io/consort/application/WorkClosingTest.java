package io.consort.application;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.closing.ServiceLedger;
import io.consort.consortium.closing.ServiceLedgerContract;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.assembly.WorkLedger;
import org.junit.jupiter.api.Test;

class WorkClosingTest extends ServiceLedgerContract {

    private final Ledgers<WorkState, WorkEvent> ledgers = WorkLedgers.empty();
    private final WorkClosing closing = new WorkClosing(ledgers);

    private Ledger<WorkState, WorkEvent> work() {
        return ledgers.ledger(LedgerId.of(SEMATECH));
    }

    @Override
    protected ServiceLedger ledger() {
        return closing;
    }

    @Override
    protected OtherService service() {
        return OtherService.WORK;
    }

    @Override
    protected Told state() {
        return switch (WorkLedger.CLOSING.closure().apply(work().read().state()).state()) {
            case OPEN -> Told.OPEN;
            case SUSPENDED -> Told.SUSPENDED;
            case CLOSED -> Told.CLOSED;
        };
    }

    @Override
    protected LedgerEnd end() {
        Ledger.TreeHead head = work().treeHead();
        return new LedgerEnd(OtherService.WORK, head.size(), head.root().toBase64());
    }

    @Test
    void knowsUnderWhichTurnItWasToldLastAndHasNothingOpen() {
        assertThat(closing.turn(SEMATECH)).isZero();
        assertThat(closing.openMatters(SEMATECH)).isEmpty();
        closing.tell(SEMATECH, CLOSED);
        assertThat(closing.turn(SEMATECH)).isEqualTo(CLOSED.turn());
        assertThat(work().treeHead().size()).isEqualTo(1);
    }
}
