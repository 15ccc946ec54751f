package io.consort.consortium.body;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ASSEMBLY;
import static io.consort.consortium.body.Chartered.BOARD;
import static io.consort.consortium.body.Chartered.DAY;
import static io.consort.consortium.body.Chartered.ELECTED;
import static io.consort.consortium.body.Chartered.FUNDER_SEAT;
import static io.consort.consortium.body.Chartered.IBM_SEAT;
import static io.consort.consortium.body.Chartered.RESOLUTION;
import static io.consort.consortium.body.Chartered.SOMEONE;
import static io.consort.consortium.body.Chartered.charter;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.leaves;
import static io.consort.consortium.body.Chartered.period;
import static io.consort.consortium.body.Chartered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final Actor IBM = Actor.of("p-1", "ibm");

    @Test
    void everyMemberOfAClassHasASeatByRight() {
        Given<ConsortiumState, ConsortiumEvent> given =
                created().happened(full("ibm")).happened(full("ti"));
        assertThat(Seats.of(given.state(), BOARD, DAY))
                .extracting(Seating::seat)
                .map(SeatId::value)
                .containsExactly(
                        "board.full.ibm", "board.full.ti", "board.funder.1", "board.elected.1", "board.elected.2");
        assertThat(Seats.of(given.state(), BOARD, DAY))
                .extracting(Seating::isVacant)
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void aSeatByRightEndsWithTheMembership() {
        ConsortiumState state =
                created().happened(full("ibm")).happened(leaves("ibm")).state();
        assertThat(Seats.find(state, IBM_SEAT, LocalDate.parse("1990-01-30"))).isPresent();
        assertThat(Seats.find(state, IBM_SEAT, LocalDate.parse("1990-01-31"))).isEmpty();
    }

    @Test
    void membersOfAClassWithoutVotesLookOn() {
        ConsortiumState state = created()
                .happened(full("ibm"))
                .happened(acceded("utexas", ASSOCIATE, "1987-08-07"))
                .state();
        assertThat(Seats.of(state, ASSEMBLY, DAY)).extracting(Seating::votes).containsExactly(true, false);
    }

    @Test
    void whoeverLeftTheConsortiumLeftItsElectedSeats() {
        ConsortiumState state = created()
                .happened(full("ibm"))
                .happened(taken(ELECTED, "ibm", SOMEONE, "1988-01-01", null))
                .happened(leaves("ibm"))
                .state();
        assertThat(Seats.require(state, ELECTED, LocalDate.parse("1990-01-30")).isVacant())
                .isFalse();
        assertThat(Seats.require(state, ELECTED, LocalDate.parse("1990-01-31")).isVacant())
                .isTrue();
    }

    @Test
    void whoComesBackDoesNotFindTheirPeopleSeated() {
        ConsortiumState state = created()
                .happened(full("ibm"))
                .happened(taken(ELECTED, "ibm", SOMEONE, "1988-01-01", null))
                .happened(taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null))
                .happened(new AlternateNamed(IBM_SEAT, new PersonId("p-9"), period("1988-01-01", null)))
                .happened(leaves("ibm"))
                .happened(acceded("ibm", FULL, "1992-01-01"))
                .state();
        LocalDate back = LocalDate.parse("1992-01-01");
        assertThat(Seats.require(state, ELECTED, back).isVacant()).isTrue();
        assertThat(Seats.require(state, IBM_SEAT, back).holder()).isNull();
        assertThat(Seats.require(state, IBM_SEAT, back).alternates()).isEmpty();
    }

    @Test
    void anyoneOfAMemberActsForItsSeatByRightUntilItNamesSomeone() {
        Given<ConsortiumState, ConsortiumEvent> given = created().happened(full("ibm"));
        assertThat(seat(given, IBM_SEAT).mayBeActedForBy(IBM)).isTrue();
        assertThat(seat(given, IBM_SEAT).mayBeActedForBy(Actor.of("p-1", "ti"))).isFalse();
        assertThat(seat(given, FUNDER_SEAT).mayBeActedForBy(Actor.of("p-1", "darpa")))
                .isFalse();
        Given<ConsortiumState, ConsortiumEvent> named =
                given.happened(taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null));
        assertThat(seat(named, IBM_SEAT).mayBeActedForBy(IBM)).isFalse();
        assertThat(seat(named, IBM_SEAT).mayBeActedForBy(Actor.of("p-7", "ibm")))
                .isTrue();
        assertThat(seat(named, IBM_SEAT).mayBeActedForBy(Actor.of("p-7", "ti"))).isFalse();
    }

    @Test
    void anAlternateStandsInForItsTime() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(full("ibm"))
                .happened(taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null))
                .happened(new AlternateNamed(IBM_SEAT, new PersonId("p-1"), period("1988-01-01", "1988-02-01")));
        assertThat(seat(given, IBM_SEAT).mayBeActedForBy(IBM)).isTrue();
        assertThat(Seats.require(given.state(), IBM_SEAT, LocalDate.parse("1988-02-01"))
                        .mayBeActedForBy(IBM))
                .isFalse();
    }

    @Test
    void alternatesOfOneOrganisationDoNotStandInForTheNextThatIsElected() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(taken(ELECTED, "ibm", SOMEONE, "1988-01-01", null))
                .happened(new AlternateNamed(ELECTED, new PersonId("p-1"), period("1988-01-01", null)))
                .happened(taken(ELECTED, "ti", new PersonId("p-5"), "1988-06-01", null));
        assertThat(Seats.require(given.state(), ELECTED, LocalDate.parse("1988-05-31"))
                        .alternates())
                .hasSize(1);
        assertThat(Seats.require(given.state(), ELECTED, LocalDate.parse("1988-06-01"))
                        .alternates())
                .isEmpty();
    }

    @Test
    void seatsAreThoseOfTheCharterOfTheDate() {
        ConsortiumState state = created()
                .happened(new CharterAmended(charter(2, 1, List.of()), RESOLUTION, LocalDate.parse("1989-01-01")))
                .state();
        assertThat(Seats.find(state, ELECTED, LocalDate.parse("1988-12-31"))).isPresent();
        assertThat(Seats.find(state, ELECTED, LocalDate.parse("1989-01-01"))).isEmpty();
        Assertions.assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Seats.of(state, new BodyId("none"), DAY))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("body-unknown"));
    }

    @Test
    void whoSatThereCanBeAskedAsItWasKnownThen() {
        ConsortiumState state = created()
                .on("1988-03-01")
                .happened(full("ibm"))
                .happened(taken(IBM_SEAT, "ibm", SOMEONE, "1988-01-01", null))
                .on("1988-05-01")
                .happened(taken(IBM_SEAT, "ibm", new PersonId("p-9"), "1988-02-01", null))
                .on("1989-02-01")
                .happened(leaves("ibm"))
                .state();
        LocalDate date = LocalDate.parse("1988-04-01");
        assertThat(new Roster(state, date, Instant.parse("1988-04-01T00:00:00Z"))
                        .require(IBM_SEAT)
                        .holder())
                .isEqualTo(SOMEONE);
        assertThat(Roster.of(state, date).require(IBM_SEAT).holder()).isEqualTo(new PersonId("p-9"));
        LocalDate after = LocalDate.parse("1991-01-01");
        assertThat(new Roster(state, after, Instant.parse("1989-01-31T00:00:00Z")).find(IBM_SEAT))
                .isPresent();
        assertThat(Roster.of(state, after).find(IBM_SEAT)).isEmpty();
    }

    @Test
    void aSeatOfAMemberWithALongIdIsASeatLikeOthers() {
        String longest = "o".repeat(64);
        ConsortiumState state = created().happened(full(longest)).state();
        assertThat(Seats.require(state, new SeatId("board.full." + longest), DAY)
                        .organisation())
                .isEqualTo(organisation(longest));
    }

    private static Seating seat(Given<ConsortiumState, ConsortiumEvent> given, SeatId seat) {
        return Seats.require(given.state(), seat, DAY);
    }
}
