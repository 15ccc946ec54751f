package io.consort.consortium.body;

import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ANOTHER;
import static io.consort.consortium.body.Chartered.DAY;
import static io.consort.consortium.body.Chartered.ELECTED;
import static io.consort.consortium.body.Chartered.ELECTED_1;
import static io.consort.consortium.body.Chartered.FUNDER_SEAT;
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
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.AlternateWithdrawn;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who comes to sit on a seat, to stand in, and to leave it. */
class HoldersTest {

    @Test
    void anOrganisationNamesItsOwnHoldersOnly() {
        Given<ConsortiumState, ConsortiumEvent> given = created().happened(full("ibm"));
        given.by("p-1", "ibm")
                .when(new NameHolder(IBM_SEAT, SOMEONE, DAY))
                .then(taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null));
        given.by("p-1", "ti").when(new NameHolder(IBM_SEAT, SOMEONE, DAY)).thenRefused("seat-of-another");
        given.by("p-1", "ibm").when(new NameHolder(FUNDER_SEAT, SOMEONE, DAY)).thenRefused("seat-of-another");
        given.by("p-1", "ibm").when(new NameHolder(ELECTED, SOMEONE, DAY)).thenRefused("seat-elected");
        given.by("p-1", "darpa")
                .when(new NameHolder(FUNDER_SEAT, SOMEONE, DAY))
                .then(taken(FUNDER_SEAT, "darpa", SOMEONE, "1988-01-01", null));
    }

    @Test
    void nobodyIsSeatedForWhoHasLeft() {
        LocalDate after = LocalDate.parse("1990-06-01");
        Given<ConsortiumState, ConsortiumEvent> given =
                created().happened(full("darpa")).happened(leaves("darpa"));
        given.by("p-1", "darpa")
                .when(new NameHolder(FUNDER_SEAT, SOMEONE, after))
                .thenRefused("organisation-left");
        given.when(new ElectHolder(ELECTED, organisation("darpa"), SOMEONE, after, RESOLUTION))
                .thenRefused("organisation-left");
    }

    @Test
    void aPersonServesNoMoreTermsOnEndThanTheCharterAllowsOnWhicheverSeat() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(full("ibm"))
                .happened(taken(ELECTED_1, "ibm", SOMEONE, "1988-01-01", "1989-01-01"))
                .happened(taken(ELECTED, "ibm", SOMEONE, "1989-01-01", "1990-01-01"));
        given.when(elect("1990-01-01")).thenRefused("terms-served");
        given.when(elect("1990-01-02"))
                .then(new SeatTaken(
                        ELECTED, organisation("ibm"), SOMEONE, period("1990-01-02", "1991-01-02"), RESOLUTION));
    }

    @Test
    void removalsComeAboutByResolutionWhereTheCharterSaysSo() {
        Given<ConsortiumState, ConsortiumEvent> given =
                under(RESOLVED).happened(taken(ELECTED_1, "ibm", SOMEONE, "1988-01-01", null));
        given.when(new RemoveHolder(ELECTED_1, DAY, null)).thenRefused("resolution-needed");
        given.when(new RemoveHolder(ELECTED_1, LocalDate.parse("1988-06-01"), RESOLUTION))
                .then(new SeatVacated(ELECTED_1, LocalDate.parse("1988-06-01"), RESOLUTION));
        created()
                .happened(taken(ELECTED_1, "ibm", SOMEONE, "1988-01-01", null))
                .when(new RemoveHolder(ELECTED_1, DAY, null))
                .then(new SeatVacated(ELECTED_1, DAY, null));
    }

    @Test
    void nobodyIsElectedToASeatThatIsFilledInAnotherWay() {
        created()
                .happened(full("ibm"))
                .when(new ElectHolder(IBM_SEAT, organisation("ibm"), SOMEONE, DAY, RESOLUTION))
                .thenRefused("seat-not-elected");
    }

    @Test
    void whomAnOrganisationNamedItCallsBackAndWhoWasElectedIsRemoved() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(full("ibm"))
                .happened(taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null))
                .happened(taken(ELECTED, "ibm", ANOTHER, "1988-01-01", null));
        given.by("p-1", "ibm").when(new RecallHolder(IBM_SEAT, DAY)).then(new SeatVacated(IBM_SEAT, DAY, null));
        given.by("p-1", "ti").when(new RecallHolder(IBM_SEAT, DAY)).thenRefused("seat-of-another");
        given.by("p-1", "ibm").when(new RecallHolder(ELECTED, DAY)).thenRefused("seat-elected");
        given.when(new RemoveHolder(IBM_SEAT, DAY, null)).thenRefused("seat-not-elected");
        given.by("p-1", "ibm")
                .when(new RecallHolder(IBM_SEAT, DAY.minusDays(1)))
                .thenRefused("seat-vacant");
    }

    @Test
    void onlyTheHolderResigns() {
        Given<ConsortiumState, ConsortiumEvent> given =
                created().happened(taken(ELECTED, "ibm", SOMEONE, "1988-01-01", null));
        LocalDate end = LocalDate.parse("1988-06-01");
        given.by("p-8", "ibm").when(new Resign(ELECTED, end)).thenRefused("not-the-holder");
        given.by("p-7", "ibm").when(new Resign(ELECTED_1, end)).thenRefused("seat-vacant");
        ConsortiumState after = given.by("p-7", "ibm")
                .when(new Resign(ELECTED, end))
                .then(new SeatVacated(ELECTED, end, null))
                .state();
        assertThat(Seats.require(after, ELECTED, end.minusDays(1)).holder()).isEqualTo(SOMEONE);
        assertThat(Seats.require(after, ELECTED, end).isVacant()).isTrue();
    }

    @Test
    void aTermInBetweenLeavesTheNextOneStanding() {
        ConsortiumState state = created()
                .happened(taken(ELECTED, "ibm", SOMEONE, "1988-01-01", "1989-01-01"))
                .happened(taken(ELECTED, "ti", ANOTHER, "1990-01-01", "1991-01-01"))
                .happened(taken(ELECTED, "lsi", SOMEONE, "1988-06-01", "1989-06-01"))
                .state();
        assertThat(Roster.of(state, DAY).occupancies(ELECTED))
                .extracting(each -> each.organisation().value(), Occupancy::period)
                .containsExactly(
                        Assertions.tuple("ibm", period("1988-01-01", "1988-06-01")),
                        Assertions.tuple("lsi", period("1988-06-01", "1989-06-01")),
                        Assertions.tuple("ti", period("1990-01-01", "1991-01-01")));
    }

    @Test
    void thereAreOnNoDayMoreAlternatesThanTheCharterAllows() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(full("ibm"))
                .happened(new AlternateNamed(IBM_SEAT, SOMEONE, period("1988-03-01", "1988-06-01")))
                .by("p-1", "ibm");
        given.when(new NameAlternate(IBM_SEAT, ANOTHER, period("1988-01-01", "1988-03-02")))
                .thenRefused("alternates-taken");
        given.when(new NameAlternate(IBM_SEAT, ANOTHER, period("1988-01-01", "1988-03-01")))
                .then(new AlternateNamed(IBM_SEAT, ANOTHER, period("1988-01-01", "1988-03-01")));
        given.when(new NameAlternate(IBM_SEAT, SOMEONE, period("1988-05-01", null)))
                .then(new AlternateNamed(IBM_SEAT, SOMEONE, period("1988-05-01", null)));
        given.by("p-1", "ti")
                .when(new NameAlternate(IBM_SEAT, ANOTHER, period("1988-01-01", null)))
                .thenRefused("seat-of-another");
    }

    @Test
    void anAlternateIsWithdrawn() {
        LocalDate end = LocalDate.parse("1988-04-01");
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(full("ibm"))
                .happened(new AlternateNamed(IBM_SEAT, SOMEONE, period("1988-03-01", null)))
                .by("p-1", "ibm");
        given.when(new WithdrawAlternate(IBM_SEAT, ANOTHER, end)).thenRefused("no-such-alternate");
        ConsortiumState after = given.when(new WithdrawAlternate(IBM_SEAT, SOMEONE, end))
                .then(new AlternateWithdrawn(IBM_SEAT, SOMEONE, end))
                .state();
        assertThat(Seats.require(after, IBM_SEAT, end.minusDays(1)).alternates())
                .containsExactly(SOMEONE);
        assertThat(Seats.require(after, IBM_SEAT, end).alternates()).isEmpty();
    }

    @Test
    void aVacancySaysSinceWhenAndUntilWhen() {
        ConsortiumState state = created()
                .happened(taken(ELECTED, "ibm", SOMEONE, "1988-01-01", "1989-01-01"))
                .happened(taken(ELECTED, "ti", ANOTHER, "1990-01-01", "1991-01-01"))
                .state();
        assertThat(Vacancy.of(Roster.of(state, LocalDate.parse("1989-06-01"))))
                .extracting(Vacancy::seat, Vacancy::since, Vacancy::until)
                .containsExactly(
                        Assertions.tuple(FUNDER_SEAT, LocalDate.parse("1987-08-07"), null),
                        Assertions.tuple(ELECTED_1, LocalDate.parse("1987-08-07"), null),
                        Assertions.tuple(ELECTED, LocalDate.parse("1989-01-01"), LocalDate.parse("1990-01-01")));
    }

    private static ElectHolder elect(String from) {
        return new ElectHolder(ELECTED, organisation("ibm"), SOMEONE, LocalDate.parse(from), RESOLUTION);
    }
}
