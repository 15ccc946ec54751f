package io.consort.consortium.body;

import static io.consort.consortium.body.Chartered.DAY;
import static io.consort.consortium.body.Chartered.FUNDER_SEAT;
import static io.consort.consortium.body.Chartered.SOMEONE;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.kernel.need.Need;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VacanciesAwaitedTest {

    private static final String KIND = "vacancy";

    private static Given<ConsortiumState, ConsortiumEvent> funder() {
        return created().happened(Histories.full("ibm")).on("1988-01-01").by("dan", "darpa");
    }

    @Test
    void anEmptySeatAwaitsTheOrganisationThatFillsIt() {
        assertThat(Awaited.of(funder(), KIND)).containsExactly("seats/board.funder.1 darpa");
        assertThat(Awaited.needs(funder(), KIND))
                .extracting(Need::since)
                .containsExactly(Instant.parse("1987-08-07T00:00:00Z"));
        assertThat(Awaited.of(funder().by("ibm", "ibm"), KIND)).isEmpty();
        assertThat(Awaited.of(funder().done(new NameHolder(FUNDER_SEAT, SOMEONE, DAY)), KIND))
                .isEmpty();
        assertThat(Awaited.of(funder().done(new NameHolder(FUNDER_SEAT, SOMEONE, DAY.plusDays(9))), KIND))
                .as("named for later")
                .isEmpty();
    }

    @Test
    void itAwaitsItAgainOnceNobodySitsThere() {
        var held = funder().happened(taken(FUNDER_SEAT, "darpa", SOMEONE, "1988-01-01", "1989-01-01"));
        assertThat(Awaited.of(held.on("1988-12-31"), KIND)).isEmpty();
        assertThat(Awaited.needs(held.on("1989-01-01"), KIND))
                .extracting(Need::since)
                .containsExactly(Instant.parse("1989-01-01T00:00:00Z"));
    }
}
