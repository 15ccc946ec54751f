package io.consort.application;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.exit.ExitDesk;
import io.consort.consortium.exit.ExitDeskContract;
import io.consort.consortium.exit.ExitPart;
import io.consort.consortium.exit.SettlementId;
import io.consort.kernel.exit.Exit;
import io.consort.kernel.exit.ExitStatus;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import io.consort.work.exit.Departures;
import io.consort.work.exit.ExitTerms;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkDeskTest extends ExitDeskContract {

    private static final SettlementId OTHER = new SettlementId("X-1.3.0123456789ab");

    private final Ledgers<WorkState, WorkEvent> ledgers = WorkLedgers.empty();
    private final WorkDesk desk = new WorkDesk(ledgers);

    @Override
    protected ExitDesk desk() {
        return desk;
    }

    @Override
    protected ExitPart part() {
        return ExitPart.WORK;
    }

    @Override
    protected Set<SettlementId> settled() {
        return exits().filter(each -> each.status() == ExitStatus.SETTLED)
                .map(WorkDeskTest::id)
                .collect(Collectors.toSet());
    }

    @Override
    protected Map<SettlementId, LocalDate> readmitted() {
        return exits().filter(each -> each.back() != null)
                .collect(Collectors.toMap(WorkDeskTest::id, each -> Objects.requireNonNull(each.back())));
    }

    private Stream<Exit<ExitTerms, Void>> exits() {
        return Departures.of(ledgers.ledger(LedgerId.of(SEMATECH)).read().state()).exits().byId().values().stream();
    }

    private static SettlementId id(Exit<ExitTerms, Void> exit) {
        return new SettlementId(exit.id().value());
    }

    /** What it comes to depends on nothing but who leaves and when, so a preview of before is as good; but nobody leaves twice. */
    @Test
    void whoHasLeftDoesNotLeaveAgain() {
        String agreed = previewed();
        desk.settle(SEMATECH, ONE, LEAVING, agreed);
        refusal(() -> desk.settle(SEMATECH, OTHER, LEAVING, agreed));
        assertThat(settled()).containsExactly(ONE);
    }
}
