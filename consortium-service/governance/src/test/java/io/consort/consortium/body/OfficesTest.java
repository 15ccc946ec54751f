package io.consort.consortium.body;

import static io.consort.consortium.Histories.full;
import static io.consort.consortium.body.Chartered.ANOTHER;
import static io.consort.consortium.body.Chartered.ASSEMBLY;
import static io.consort.consortium.body.Chartered.BOARD;
import static io.consort.consortium.body.Chartered.DAY;
import static io.consort.consortium.body.Chartered.ELECTED;
import static io.consort.consortium.body.Chartered.IBM_SEAT;
import static io.consort.consortium.body.Chartered.RESOLUTION;
import static io.consort.consortium.body.Chartered.RESOLVED;
import static io.consort.consortium.body.Chartered.SOMEONE;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.leaves;
import static io.consort.consortium.body.Chartered.period;
import static io.consort.consortium.body.Chartered.taken;
import static io.consort.consortium.body.Chartered.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.OfficeEvent.OfficeVacated;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficesTest {

    private static final LocalDate LATER = LocalDate.parse("1988-06-01");

    @Test
    void aSeatOfTheBodyPresides() {
        Given<ConsortiumState, ConsortiumEvent> given = created().happened(full("ibm"));
        given.when(chair(IBM_SEAT))
                .then(new OfficeTaken(BOARD, Office.CHAIR, IBM_SEAT, period("1988-01-01", null), null));
        given.when(chair(new SeatId("assembly.full.ibm"))).thenRefused("seat-of-another-body");
        given.when(chair(ELECTED)).thenRefused("seat-vacant");
    }

    @Test
    void whoeverTakesAnOfficeSucceedsWhoeverHadIt() {
        ConsortiumState state = created()
                .happened(full("ibm"))
                .happened(full("ti"))
                .done(chair(IBM_SEAT))
                .done(new FillOffice(
                        BOARD, Office.CHAIR, new SeatId("board.full.ti"), period("1988-06-01", null), null))
                .state();
        assertThat(presides(state, LATER.minusDays(1))).isEqualTo("board.full.ibm");
        assertThat(presides(state, LATER)).isEqualTo("board.full.ti");
    }

    @Test
    void anOfficeIsNotPassedOnWithTheSeat() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(taken(ELECTED, "ibm", SOMEONE, "1988-01-01", "1989-01-01"))
                .done(chair(ELECTED));
        assertThat(presides(given.state(), LocalDate.parse("1988-12-31"))).isEqualTo("board.elected.2");
        assertThat(presides(given.state(), LocalDate.parse("1989-01-01"))).isEmpty();
        assertThat(presides(
                        given.happened(taken(ELECTED, "ibm", ANOTHER, "1989-01-01", "1990-01-01"))
                                .state(),
                        LocalDate.parse("1989-01-01")))
                .isEmpty();
        assertThat(presides(
                        given.happened(taken(ELECTED, "ibm", SOMEONE, "1989-01-01", "1990-01-01"))
                                .state(),
                        LocalDate.parse("1989-01-01")))
                .isEqualTo("board.elected.2");
    }

    @Test
    void anOfficeOfAMemberEndsWithTheMembership() {
        ConsortiumState state = created()
                .happened(full("ibm"))
                .done(chair(IBM_SEAT))
                .happened(leaves("ibm"))
                .state();
        assertThat(presides(state, LocalDate.parse("1990-01-30"))).isEqualTo("board.full.ibm");
        assertThat(presides(state, LocalDate.parse("1990-01-31"))).isEmpty();
    }

    @Test
    void anOfficeIsLaidDownByItsHolderOrEndedByTheOffice() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(full("ibm"))
                .happened(taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null))
                .done(chair(IBM_SEAT));
        VacateOffice end = new VacateOffice(BOARD, Office.CHAIR, LATER, null);
        given.by("p-8", "ibm").when(end).thenRefused("not-on-the-seat");
        given.by("p-7", "ibm").when(end).then(new OfficeVacated(BOARD, Office.CHAIR, LATER, null));
        given.by("olga", "sematech-office").when(end).then(new OfficeVacated(BOARD, Office.CHAIR, LATER, null));
        given.when(new VacateOffice(BOARD, Office.SECRETARY, LATER, null)).thenRefused("office-vacant");
        given.when(new VacateOffice(ASSEMBLY, Office.CHAIR, LATER, null)).thenRefused("office-vacant");
    }

    @Test
    void aBodyThatElectsInstallsItsOfficersItself() {
        Given<ConsortiumState, ConsortiumEvent> given =
                under(RESOLVED).happened(full("ibm")).by("olga", "sematech-office");
        given.when(chair(IBM_SEAT)).thenRefused("resolution-needed");
        Given<ConsortiumState, ConsortiumEvent> installed =
                given.done(new FillOffice(BOARD, Office.CHAIR, IBM_SEAT, period("1988-01-01", null), RESOLUTION));
        assertThat(presides(installed.state(), DAY)).isEqualTo("board.full.ibm");
        VacateOffice end = new VacateOffice(BOARD, Office.CHAIR, LATER, null);
        installed.when(end).thenRefused("resolution-needed");
        installed.by("p-1", "ibm").when(end).then(new OfficeVacated(BOARD, Office.CHAIR, LATER, null));
    }

    @Test
    void aResolutionEndsAnOfficeWhoeverCarriesItOut() {
        created()
                .happened(full("ibm"))
                .happened(taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null))
                .done(chair(IBM_SEAT))
                .by("p-2", "ti")
                .when(new VacateOffice(BOARD, Office.CHAIR, LATER, RESOLUTION))
                .then(new OfficeVacated(BOARD, Office.CHAIR, LATER, RESOLUTION));
    }

    @Test
    void whoPresidedCanBeAskedAsItWasKnownThen() {
        ConsortiumState state = created()
                .happened(full("ibm"))
                .happened(full("ti"))
                .on("1988-03-01")
                .done(chair(IBM_SEAT))
                .on("1988-05-01")
                .done(chair(new SeatId("board.full.ti")))
                .state();
        Roster then = new Roster(state, DAY, Instant.parse("1988-04-01T00:00:00Z"));
        assertThat(Offices.holding(then, BOARD, Office.CHAIR).map(Seating::seat))
                .contains(IBM_SEAT);
        assertThat(presides(state, DAY)).isEqualTo("board.full.ti");
    }

    private static FillOffice chair(SeatId seat) {
        return new FillOffice(BOARD, Office.CHAIR, seat, new Period(DAY, null), null);
    }

    private static String presides(ConsortiumState state, LocalDate on) {
        return Seats.office(state, BOARD, Office.CHAIR, on)
                .map(each -> each.seat().value())
                .orElse("");
    }
}
