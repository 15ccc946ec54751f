package io.consort.consortium.body;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterAdopted;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.founding.ConsortiumCreated;
import io.consort.consortium.membership.NoticeGiven;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.PersonId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A board of one seat for each full member, one seat of the funder, and two elected ones. */
class SeatsTest {

    private static final BodyId BOARD = new BodyId("board");
    private static final SeatId IBM_SEAT = new SeatId("board.full.ibm");
    private static final SeatId FUNDER_SEAT = new SeatId("board.funder.1");
    private static final SeatId ELECTED = new SeatId("board.elected.2");
    private static final LocalDate DAY = LocalDate.parse("1988-01-01");
    private static final Actor IBM = Actor.of("p-1", "ibm");
    private static final PersonId SOMEONE = new PersonId("p-7");

    private static final Charter CHARTER = new Charter(
            1,
            OFFICE,
            Histories.CHARTER.currency(),
            12,
            Histories.CHARTER.classes(),
            new Governance(
                    List.of(new BodyRule(
                            BOARD,
                            "Board",
                            BodyKind.BOARD,
                            null,
                            List.of(
                                    sort("full", 1, new Filling.ByRight(FULL), 0, 0, 1),
                                    sort("funder", 1, new Filling.ByAppointment(organisation("darpa")), 0, 0, 0),
                                    sort("elected", 2, new Filling.ByElection(BOARD), 12, 2, 0)),
                            ProxyRule.NONE,
                            MeetingRule.USUAL)),
                    List.of(),
                    List.of()),
            null,
            null);

    @Test
    void everyMemberOfAClassHasASeatByRight() {
        Given<ConsortiumState, ConsortiumEvent> given =
                board().happened(full("ibm")).happened(full("ti"));
        assertThat(Seats.of(given.state(), BOARD, DAY))
                .extracting(Seating::seat)
                .map(SeatId::value)
                .containsExactly(
                        "board.full.ibm", "board.full.ti", "board.funder.1", "board.elected.1", "board.elected.2");
        assertThat(Seats.of(given.state(), BOARD, DAY))
                .extracting(Seating::isVacant)
                .containsExactly(false, false, false, true, true);
    }

    @Test
    void aSeatByRightEndsWithTheMembership() {
        ConsortiumState state = board().happened(full("ibm"))
                .happened(new NoticeGiven(
                        organisation("ibm"), 1, LocalDate.parse("1989-01-31"), LocalDate.parse("1990-01-31")))
                .state();
        assertThat(Seats.find(state, IBM_SEAT, LocalDate.parse("1990-01-30"))).isPresent();
        assertThat(Seats.find(state, IBM_SEAT, LocalDate.parse("1990-01-31"))).isEmpty();
    }

    @Test
    void whoeverLeftTheConsortiumLeftItsElectedSeats() {
        ConsortiumState state = board().happened(full("ibm"))
                .happened(new SeatTaken(
                        ELECTED, organisation("ibm"), SOMEONE, new Period(DAY, null), new ResolutionId("M-1")))
                .happened(new NoticeGiven(
                        organisation("ibm"), 1, LocalDate.parse("1989-01-31"), LocalDate.parse("1990-01-31")))
                .state();
        assertThat(Seats.require(state, ELECTED, LocalDate.parse("1990-01-30")).isVacant())
                .isFalse();
        assertThat(Seats.require(state, ELECTED, LocalDate.parse("1990-01-31")).isVacant())
                .isTrue();
    }

    @Test
    void anyoneOfAnOrganisationActsForItsSeatUntilItNamesSomeone() {
        Given<ConsortiumState, ConsortiumEvent> given = board().happened(full("ibm"));
        assertThat(seat(given, IBM_SEAT).mayBeActedForBy(IBM)).isTrue();
        assertThat(seat(given, IBM_SEAT).mayBeActedForBy(Actor.of("p-1", "ti"))).isFalse();
        Given<ConsortiumState, ConsortiumEvent> named =
                given.happened(new SeatTaken(IBM_SEAT, organisation("ibm"), SOMEONE, new Period(DAY, null), null));
        assertThat(seat(named, IBM_SEAT).mayBeActedForBy(IBM)).isFalse();
        assertThat(seat(named, IBM_SEAT).mayBeActedForBy(Actor.of("p-7", "ibm")))
                .isTrue();
        assertThat(seat(named, IBM_SEAT).mayBeActedForBy(Actor.of("p-7", "ti"))).isFalse();
    }

    @Test
    void anAlternateStandsInForItsTime() {
        Given<ConsortiumState, ConsortiumEvent> given = board().happened(full("ibm"))
                .happened(new SeatTaken(IBM_SEAT, organisation("ibm"), SOMEONE, new Period(DAY, null), null))
                .happened(new AlternateNamed(
                        IBM_SEAT, new PersonId("p-1"), new Period(DAY, LocalDate.parse("1988-02-01"))));
        assertThat(seat(given, IBM_SEAT).mayBeActedForBy(IBM)).isTrue();
        assertThat(Seats.require(given.state(), IBM_SEAT, LocalDate.parse("1988-02-01"))
                        .mayBeActedForBy(IBM))
                .isFalse();
    }

    @Test
    void anOrganisationNamesItsOwnHoldersOnly() {
        Given<ConsortiumState, ConsortiumEvent> given = board().happened(full("ibm"));
        given.by("p-1", "ibm")
                .when(new NameHolder(IBM_SEAT, SOMEONE, DAY))
                .then(new SeatTaken(IBM_SEAT, organisation("ibm"), SOMEONE, new Period(DAY, null), null));
        given.by("p-1", "ti").when(new NameHolder(IBM_SEAT, SOMEONE, DAY)).thenRefused("seat-of-another");
        given.by("p-1", "ibm").when(new NameHolder(FUNDER_SEAT, SOMEONE, DAY)).thenRefused("seat-of-another");
        given.by("p-1", "ibm").when(new NameHolder(ELECTED, SOMEONE, DAY)).thenRefused("seat-elected");
    }

    @Test
    void thereAreNoMoreAlternatesThanTheCharterAllows() {
        Given<ConsortiumState, ConsortiumEvent> given =
                board().happened(full("ibm")).happened(new AlternateNamed(IBM_SEAT, SOMEONE, new Period(DAY, null)));
        given.by("p-1", "ibm")
                .when(new NameAlternate(IBM_SEAT, new PersonId("p-8"), new Period(DAY, null)))
                .thenRefused("alternates-taken");
    }

    @Test
    void aPersonServesNoMoreTermsOnEndThanTheCharterAllows() {
        ResolutionId resolution = new ResolutionId("M-1");
        Given<ConsortiumState, ConsortiumEvent> given = board().happened(full("ibm"))
                .happened(new SeatTaken(
                        ELECTED, organisation("ibm"), SOMEONE, new Period(DAY, DAY.plusMonths(12)), resolution))
                .happened(new SeatTaken(
                        ELECTED,
                        organisation("ibm"),
                        SOMEONE,
                        new Period(DAY.plusMonths(12), DAY.plusMonths(24)),
                        resolution));
        given.when(new ElectHolder(ELECTED, organisation("ibm"), SOMEONE, DAY.plusMonths(24), resolution))
                .thenRefused("terms-served");
        given.when(new ElectHolder(ELECTED, organisation("ibm"), SOMEONE, DAY.plusMonths(25), resolution))
                .then(new SeatTaken(
                        ELECTED,
                        organisation("ibm"),
                        SOMEONE,
                        new Period(DAY.plusMonths(25), DAY.plusMonths(37)),
                        resolution));
    }

    private static Seating seat(Given<ConsortiumState, ConsortiumEvent> given, SeatId seat) {
        return Seats.require(given.state(), seat, DAY);
    }

    private static Given<ConsortiumState, ConsortiumEvent> board() {
        return Histories.nothing()
                .happened(new ConsortiumCreated(SEMATECH, Histories.FOUNDATION), new CharterAdopted(CHARTER));
    }

    private static SeatRule sort(String id, int count, Filling filling, int termMonths, int terms, int alternates) {
        return new SeatRule(new SeatRuleId(id), id, count, filling, termMonths, terms, alternates, true);
    }
}
