package io.consort.consortium.minutes;

import static io.consort.consortium.meeting.Board.ATT;
import static io.consort.consortium.meeting.Board.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Board;
import io.consort.consortium.meeting.CloseMeeting;
import io.consort.consortium.meeting.ConveneMeeting;
import io.consort.consortium.meeting.OpenMeeting;
import io.consort.consortium.meeting.ProveSending;
import io.consort.kernel.need.Need;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingAwaitedTest {

    @Test
    void minutesAreToBeWrittenFromTheCloseOnLateOrNot() {
        assertThat(Awaited.of(held(), "minutes-to-write")).isEmpty();
        var closed = held().done(new CloseMeeting(FIRST, null));
        assertThat(Awaited.of(closed, "minutes-to-write")).containsExactly("meetings/MT-1 sematech-office");
        assertThat(Awaited.of(closed.by("p-5", "ibm"), "minutes-to-write")).containsExactly("meetings/MT-1 ibm");
        assertThat(Awaited.of(closed.by("p-9", "att"), "minutes-to-write")).isEmpty();
        Need need = Awaited.needs(closed, "minutes-to-write").getFirst();
        assertThat(need.since()).isEqualTo(Instant.parse("1988-03-16T00:00:00Z"));
        assertThat(need.due()).isEqualTo(Instant.parse("1988-03-27T00:00:00Z"));
        assertThat(Awaited.needs(closed.on("1988-05-01"), "minutes-to-write"))
                .as("late")
                .containsExactly(need);
        assertThat(Awaited.of(written(), "minutes-to-write")).isEmpty();
    }

    @Test
    void minutesThatASeatObjectedToAwaitTheOfficersUntilTheyAreCorrectedOrAccepted() {
        assertThat(Awaited.of(written(), "minutes-opposed")).isEmpty();
        var opposed =
                written().by("p-9", "att").done(new ObjectToMinutes(FIRST, 1, ATT, "Item 2 was spoken of as well."));
        assertThat(Awaited.of(opposed, "minutes-opposed")).isEmpty();
        assertThat(Awaited.of(opposed.by("p-5", "ibm"), "minutes-opposed"))
                .containsExactly("meetings/MT-1/minutes ibm");
        var office = opposed.by("olga", "sematech-office");
        assertThat(Awaited.of(office.done(new CorrectMinutes(FIRST, 1, List.of(), "Added.")), "minutes-opposed"))
                .isEmpty();
        var later = office.on("1988-05-01");
        assertThat(Awaited.of(later, "minutes-opposed")).hasSize(1);
        assertThat(Awaited.of(later.done(new AcceptMinutes(FIRST, 1, "The board found so.")), "minutes-opposed"))
                .isEmpty();
    }

    private static Given<ConsortiumState, ConsortiumEvent> held() {
        return Board.seated(Board.CIRCULATED)
                .on("1988-03-01")
                .by("olga", "sematech-office")
                .done(new ConveneMeeting(Board.BOARD, "Spring", Board.STARTS, Board.AUSTIN, List.of(Board.BUDGET)))
                .done(new ProveSending(FIRST, List.of(Board.IBM, Board.TI, ATT), LocalDate.parse("1988-03-01"), null))
                .on("1988-03-16")
                .done(new OpenMeeting(FIRST, Board.at("09:05"), null));
    }

    private static Given<ConsortiumState, ConsortiumEvent> written() {
        return held().done(new CloseMeeting(FIRST, null)).done(new WriteMinutes(FIRST, List.of()));
    }
}
