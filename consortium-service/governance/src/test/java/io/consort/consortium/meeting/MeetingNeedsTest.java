package io.consort.consortium.meeting;

import static io.consort.consortium.meeting.Board.ATT;
import static io.consort.consortium.meeting.Board.AUSTIN;
import static io.consort.consortium.meeting.Board.BOARD;
import static io.consort.consortium.meeting.Board.BUDGET;
import static io.consort.consortium.meeting.Board.FIRST;
import static io.consort.consortium.meeting.Board.IBM;
import static io.consort.consortium.meeting.Board.STARTS;
import static io.consort.consortium.meeting.Board.TI;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.need.Need;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingNeedsTest {

    private static final LocalDate FIRST_OF_MARCH = LocalDate.parse("1988-03-01");

    @Test
    void aSummonsAwaitsTheOfficersUntilEverySeatHasItOrDoesWithout() {
        var convened = Board.convened();
        assertThat(Awaited.of(convened, "summons")).containsExactly("meetings/MT-1 sematech-office");
        assertThat(Awaited.of(convened.by("p-5", "ibm"), "summons")).containsExactly("meetings/MT-1 ibm");
        assertThat(Awaited.of(convened.by("p-1", "ti"), "summons")).isEmpty();
        assertThat(Awaited.needs(convened, "summons"))
                .extracting(Need::due)
                .containsExactly(Instant.parse("1988-03-02T00:00:00Z"));
        assertThat(Awaited.of(convened.on("1988-03-09"), "summons")).as("late").hasSize(1);

        var most = convened.done(new ProveSending(FIRST, List.of(IBM, TI), FIRST_OF_MARCH, null));
        assertThat(Awaited.of(most, "summons")).hasSize(1);
        assertThat(Awaited.of(most.done(new ProveSending(FIRST, List.of(ATT), FIRST_OF_MARCH, null)), "summons"))
                .isEmpty();
        assertThat(Awaited.of(
                        most.by("p-9", "att").done(new WaiveSummons(FIRST, ATT)).by("p-5", "ibm"), "summons"))
                .isEmpty();
        assertThat(Awaited.of(most.done(new CancelMeeting(FIRST, "No need.")), "summons"))
                .isEmpty();
    }

    @Test
    void aDemandAwaitsTheOtherSeatsUntilItIsMetOrNoticeWouldBeLate() {
        Given<ConsortiumState, ConsortiumEvent> asked = Board.seated()
                .on("1988-02-20")
                .by("p-1", "ti")
                .done(new DemandMeeting(BOARD, TI, "Budget", STARTS, AUSTIN, List.of(BUDGET)));
        assertThat(Awaited.of(asked, "demand")).isEmpty();
        var att = asked.by("p-9", "att");
        assertThat(Awaited.of(att, "demand")).containsExactly("meeting-demands/D-1 board.full.att");
        assertThat(Awaited.needs(att, "demand"))
                .extracting(Need::due)
                .containsExactly(Instant.parse("1988-03-02T00:00:00Z"));
        for (String day : List.of("1988-03-01", "1988-03-02")) {
            assertThat(Awaited.of(att.on(day), "demand").isEmpty())
                    .as(day)
                    .isEqualTo(!Awaited.isAccepted(att.on(day), new JoinDemand(new DemandId("D-1"), ATT)));
        }
        assertThat(Awaited.of(att.on("1988-03-02"), "demand")).isEmpty();
        var met = att.done(new JoinDemand(new DemandId("D-1"), ATT));
        assertThat(Awaited.of(met.by("p-5", "ibm"), "demand")).isEmpty();
    }
}
