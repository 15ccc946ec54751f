package io.consort.consortium.exit;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.exit.Leaver.HARRIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.kernel.identity.Actor;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailedExitsTest {

    private static final String KIND = "failed-exit";

    private static Given<ConsortiumState, ConsortiumEvent> asked(Leaver leaver, String organisation) {
        return new Given<>(
                ConsortiumLedger.DEFINITION,
                leaver.state(),
                1,
                Instant.parse("2026-01-01T00:00:00Z"),
                Actor.of("olga", organisation));
    }

    @Test
    void anExitThatFailedAwaitsTheOfficeUntilItIsTriedAgain() {
        Leaver leaver = new Leaver();
        leaver.starts();
        assertThat(Awaited.of(asked(leaver, OFFICE.value()), KIND)).isEmpty();
        leaver.office(new StopExit(Leaver.X1, "A service is away"));
        leaver.settlements().advance(SEMATECH);
        assertThat(leaver.exit().progress()).isEqualTo(new Progress.Failed());

        assertThat(Awaited.of(asked(leaver, OFFICE.value()), KIND)).containsExactly("exits/X-1 sematech-office");
        assertThat(Awaited.of(asked(leaver, HARRIS.value()), KIND)).isEmpty();
        leaver.retries();
        assertThat(Awaited.of(asked(leaver, OFFICE.value()), KIND)).isEmpty();
    }

    @Test
    void nobodyTriesAgainToSettleWithWhoCameBack() {
        Leaver leaver = new Leaver();
        leaver.starts();
        leaver.office(new StopExit(Leaver.X1, "A service is away"));
        leaver.settlements().advance(SEMATECH);
        var back = asked(leaver, OFFICE.value())
                .happened(Histories.invited("harris", FULL), Histories.acceded("harris", FULL, "1995-01-01"));
        assertThat(Awaited.of(back, KIND)).isEmpty();
    }
}
