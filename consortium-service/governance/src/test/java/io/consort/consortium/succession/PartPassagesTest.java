package io.consort.consortium.succession;

import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ANOTHER;
import static io.consort.consortium.body.Chartered.BOARD;
import static io.consort.consortium.body.Chartered.DAY;
import static io.consort.consortium.body.Chartered.ELECTED;
import static io.consort.consortium.body.Chartered.FUNDER_SEAT;
import static io.consort.consortium.body.Chartered.IBM_VOTE;
import static io.consort.consortium.body.Chartered.SOMEONE;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.period;
import static io.consort.consortium.body.Chartered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.Seats;
import io.consort.consortium.membership.Standing;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Unheld;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartPassagesTest {

    private static final OrganisationId IBM = organisation("ibm");
    private static final OrganisationId LEXMARK = organisation("lexmark");
    private static final SeatId BY_RIGHT = new SeatId("board.full.ibm");
    private static final Allotment MEMBERSHIP = new Allotment(Allotment.Kind.MEMBERSHIP, "ibm");
    private static final Allotment SEAT = new Allotment(Allotment.Kind.SEAT, ELECTED.value());
    private static final Allotment ENGAGEMENT = new Allotment(Allotment.Kind.ENGAGEMENT, "E-1");
    private static final Allotment ASSET = new Allotment(Allotment.Kind.ASSET, "A-17");

    @Test
    void anElectedSeatThatIsNamedPassesWithWhoSitsThereAndNothingElse() {
        ConsortiumState state = given().done(noting(SEAT)).state();
        assertThat(Seats.require(state, ELECTED, DAY).organisation()).isEqualTo(LEXMARK);
        assertThat(Seats.require(state, ELECTED, DAY).holder()).isEqualTo(SOMEONE);
        assertThat(Seats.require(state, IBM_VOTE, DAY).organisation()).isEqualTo(IBM);
        assertThat(Standing.of(state, IBM, DAY)).isEqualTo(Standing.MEMBER);
        assertThat(Seats.office(state, BOARD, Office.CHAIR, DAY).orElseThrow().seat())
                .isEqualTo(BY_RIGHT);
        assertThat(Interests.of(state).on(DAY))
                .extracting(Engagement::organisation)
                .containsExactly(IBM);
    }

    @Test
    void anEngagementThatIsNamedPassesAndTheSeatsStay() {
        ConsortiumState state = given().done(noting(ENGAGEMENT)).state();
        assertThat(Interests.of(state).on(DAY))
                .extracting(Engagement::organisation)
                .containsExactly(LEXMARK);
        assertThat(Seats.require(state, ELECTED, DAY).organisation()).isEqualTo(IBM);
    }

    @Test
    void theMembershipPassesOnlyWhereItIsNamedAndTakesSeatsByRightAndTheirOfficesAlong() {
        ConsortiumState state = given().done(noting(MEMBERSHIP)).state();
        assertThat(Standing.of(state, IBM, DAY)).isEqualTo(Standing.FORMER);
        assertThat(Standing.of(state, LEXMARK, DAY)).isEqualTo(Standing.MEMBER);
        assertThat(Seats.office(state, BOARD, Office.CHAIR, DAY).orElseThrow().seat())
                .isEqualTo(new SeatId("board.full.lexmark"));
        assertThat(Successors.of(state).now(IBM)).as("it goes on").isEqualTo(IBM);
        assertThat(Successors.of(state).before(LEXMARK)).containsExactly(IBM);
        assertThat(Successors.of(state).before(IBM)).isEmpty();
    }

    @Test
    void whatIsNamedAndNotThereIsToldByName() {
        Allotment byRight = new Allotment(Allotment.Kind.SEAT, BY_RIGHT.value());
        Allotment appointed = new Allotment(Allotment.Kind.SEAT, FUNDER_SEAT.value());
        Allotment none = new Allotment(Allotment.Kind.ENGAGEMENT, "E-9");
        Allotment others = new Allotment(Allotment.Kind.MEMBERSHIP, "ti");
        Allotment malformed = new Allotment(Allotment.Kind.SEAT, "x");
        ConsortiumState state = given().happened(taken(FUNDER_SEAT, "ibm", ANOTHER, "1987-09-01", "1988-09-01"))
                .done(noting(byRight, appointed, none, others, malformed, ENGAGEMENT, ASSET))
                .state();
        var noted = Successors.of(state).demergers().find(DemergerId.of(1)).orElseThrow();
        assertThat(noted.division().passed()).containsExactly(ENGAGEMENT);
        assertThat(noted.division().unheld())
                .extracting(Unheld::allotment)
                .containsExactly(byRight, appointed, none, others, malformed);
        assertThat(Seats.require(state, BY_RIGHT, DAY).organisation()).isEqualTo(IBM);
    }

    @Test
    void whoTakesOverAPartAndIsNoMemberHasWhatIsItsOwn() {
        ConsortiumState state = given().done(noting(ASSET)).state();
        assertThat(Standing.of(given().state(), LEXMARK, DAY)).isEqualTo(Standing.NONE);
        assertThat(Standing.of(state, LEXMARK, DAY)).isEqualTo(Standing.FORMER);
        assertThat(Standing.of(state, organisation("ti"), DAY)).isEqualTo(Standing.MEMBER);
    }

    @Test
    void itIsNotedOnceOnTheRegistersWordAndOnlyThoseAreToldWhoKeepSomething() {
        Given<ConsortiumState, ConsortiumEvent> after = given().done(noting(ASSET));
        assertThat(noting(ASSET)
                        .authority(
                                after.state(), new Context(Instant.parse("1988-01-01T12:00:00Z"), Actor.service("x"))))
                .isEqualTo(new Authority.Register("platform", 93L));
        after.when(noting(ASSET)).thenRefused("demerger-noted");
        assertThat(Successors.of(after.state()).demergers().passing().getFirst().untold())
                .containsExactly("ip-ledger");
        Given<ConsortiumState, ConsortiumEvent> told =
                after.done(new RecordDemergerTold(DemergerId.of(1), "ip-ledger"));
        assertThat(Successors.of(told.state()).demergers().passing()).isEmpty();
        told.when(new RecordDemergerTold(DemergerId.of(1), "ip-ledger")).thenRefused("succession-told");
    }

    private static NoteDemerger noting(Allotment... named) {
        return new NoteDemerger(
                new Demerger(DemergerId.of(1), IBM, LEXMARK, DAY.minusDays(7), "a".repeat(64), List.of(named)), 93L);
    }

    private static Given<ConsortiumState, ConsortiumEvent> given() {
        return created()
                .happened(full("ibm"))
                .happened(full("ti"))
                .happened(
                        taken(ELECTED, "ibm", SOMEONE, "1987-09-01", "1988-09-01"),
                        new OfficeTaken(BOARD, Office.CHAIR, BY_RIGHT, period("1987-09-01", null), null),
                        new EngagementRecorded(new Engagement(
                                new EngagementId("E-1"),
                                new Undertaking(Undertaking.Kind.PROJECT, "P-1"),
                                Part.DIRECTOR,
                                IBM,
                                SOMEONE,
                                LocalDate.parse("1987-09-01"),
                                null)))
                .on(DAY.toString());
    }
}
