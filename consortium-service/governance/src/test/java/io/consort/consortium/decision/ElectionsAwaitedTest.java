package io.consort.consortium.decision;

import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.cast;
import static io.consort.consortium.decision.Boards.voting;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.need.Need;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ElectionsAwaitedTest {

    private static final String KIND = "election";
    private static final Proposal ELECT =
            new Proposal.Elect(new SeatId("board.elected.1"), organisation("ti"), new PersonId("p-9"));

    @Test
    void anEmptySeatAwaitsWhoTablesAnElectionUntilSomebodyIsProposed() {
        var empty = board("ibm", "ti", "amd");
        assertThat(Awaited.of(empty, KIND)).containsExactly("seats/board.elected.1 ibm");
        assertThat(Awaited.needs(empty, KIND))
                .extracting(Need::since)
                .containsExactly(Instant.parse("1987-08-07T00:00:00Z"));
        assertThat(Awaited.of(empty.by("olga", OFFICE.value()), KIND))
                .containsExactly("seats/board.elected.1 sematech-office");
        assertThat(Awaited.of(empty.by("ti", "ti"), KIND)).isEmpty();

        var moved = voting(empty, "election", ELECT);
        assertThat(Awaited.of(moved, KIND)).isEmpty();
        assertThat(Awaited.of(cast(moved, "ibm- ti- amd-").done(new CloseVoting(V1)), KIND))
                .as("rejected")
                .hasSize(1);
        assertThat(Awaited.of(cast(moved, "ibm+ ti+ amd+").done(new CloseVoting(V1)), KIND))
                .as("elected")
                .isEmpty();
    }
}
