package io.consort.consortium.succession;

import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ANOTHER;
import static io.consort.consortium.body.Chartered.ASSEMBLY;
import static io.consort.consortium.body.Chartered.BOARD;
import static io.consort.consortium.body.Chartered.DAY;
import static io.consort.consortium.body.Chartered.ELECTED;
import static io.consort.consortium.body.Chartered.FUNDER_SEAT;
import static io.consort.consortium.body.Chartered.IBM_VOTE;
import static io.consort.consortium.body.Chartered.SOMEONE;
import static io.consort.consortium.body.Chartered.TI_VOTE;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.period;
import static io.consort.consortium.body.Chartered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.NameHolder;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.body.Sitter;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.membership.Entrusting;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Standing;
import io.consort.consortium.organisation.Succession;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Undertaking;
import io.consort.consortium.succession.SuccessionEvent.MembershipSucceeded;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final OrganisationId IBM = organisation("ibm");
    private static final OrganisationId NEW = organisation("international");
    private static final NoteSuccession MERGED = into("international");

    @Test
    void theMembershipSeatsOfficesProxiesAndEngagementsAreTheSuccessors() {
        ConsortiumState state = merged(MERGED);
        assertThat(Standing.of(state, IBM, DAY)).isEqualTo(Standing.FORMER);
        assertThat(Standing.of(state, NEW, DAY)).isEqualTo(Standing.MEMBER);
        assertThat(Standing.of(state, IBM, DAY.minusDays(1))).isEqualTo(Standing.MEMBER);
        assertThat(seats(state)).allMatch(each -> !IBM.equals(each.organisation()));
        assertThat(Seats.require(state, ELECTED, DAY).organisation()).isEqualTo(NEW);
        assertThat(Seats.require(state, ELECTED, DAY).holder()).isEqualTo(SOMEONE);
        SeatId vote = new SeatId("assembly.full.international");
        assertThat(Seats.require(state, vote, DAY).organisation()).isEqualTo(NEW);
        assertThat(Seats.proxies(state, ASSEMBLY, DAY)).containsExactly(new Proxy(vote, TI_VOTE, Fraction.ONE));
        assertThat(Seats.office(state, BOARD, Office.CHAIR, DAY).orElseThrow().seat())
                .isEqualTo(new SeatId("board.full.international"));
        assertThat(Interests.of(state).on(DAY))
                .extracting(Engagement::organisation)
                .containsExactly(NEW);
        assertThat(Successors.of(state).now(IBM)).isEqualTo(NEW);
    }

    @Test
    void aMemberThatAbsorbsAnotherHasOneMembershipAndOneSeatByRight() {
        ConsortiumState state = merged(into("ti"));
        assertThat(Members.of(state).on(DAY)).containsOnlyKeys("ti");
        assertThat(seats(state)).allMatch(each -> !IBM.equals(each.organisation()));
        assertThat(Seats.require(state, ELECTED, DAY).organisation()).isEqualTo(organisation("ti"));
        assertThat(Seats.proxies(state, ASSEMBLY, DAY)).isEmpty();
    }

    @Test
    void theOfficeAndAppointmentsAreTheSuccessors() {
        OrganisationId agency = organisation("agency");
        Given<ConsortiumState, ConsortiumEvent> named = given().by("dora", "darpa")
                .on("1987-12-01")
                .done(new NameHolder(FUNDER_SEAT, ANOTHER, LocalDate.parse("1987-12-01")));
        ConsortiumState state = named.on(DAY.toString())
                .done(new NoteSuccession(organisation("darpa"), new Succession(List.of(agency), DAY.minusDays(7)), 94L))
                .done(new NoteSuccession(OFFICE, new Succession(List.of(NEW), DAY.minusDays(7)), 95L))
                .state();
        assertThat(Secretariat.of(state)).isEqualTo(NEW);
        assertThat(Standing.of(state, NEW, DAY)).isEqualTo(Standing.SECRETARIAT);
        assertThat(Standing.of(state, OFFICE, DAY)).isNotEqualTo(Standing.SECRETARIAT);
        assertThat(Seats.require(state, FUNDER_SEAT, DAY).organisation()).isEqualTo(agency);
        assertThat(Seats.require(state, FUNDER_SEAT, DAY).holder()).isEqualTo(ANOTHER);
        assertThat(Seats.require(state, FUNDER_SEAT, DAY.minusDays(10)).organisation())
                .isEqualTo(organisation("darpa"));
        assertThat(state.get(Entrusting.class).isEntrusted(state, agency, DAY)).isTrue();
        assertThat(state.get(Entrusting.class).isEntrusted(state, organisation("darpa"), DAY))
                .isFalse();
        Given<ConsortiumState, ConsortiumEvent> after = named.on(DAY.toString())
                .done(new NoteSuccession(
                        organisation("darpa"), new Succession(List.of(agency), DAY.minusDays(7)), 94L));
        after.by("dora", "darpa")
                .when(new NameHolder(FUNDER_SEAT, SOMEONE, DAY.plusDays(1)))
                .thenRefused("seat-of-another");
        after.by("amy", "agency").done(new NameHolder(FUNDER_SEAT, SOMEONE, DAY.plusDays(1)));
    }

    /** Nobody can speak for it any more, be it merged or split. */
    @Test
    void itsKeyAsAWitnessIsUsedNoLonger() {
        Given<ConsortiumState, ConsortiumEvent> given = given().happened(new WitnessEvent.WitnessRegistered(
                new WitnessId("W-1"), IBM, Cosigner.generate("w").verifier().toString()));
        assertThat(given.state().get(Witnesses.class).active()).hasSize(1);
        assertThat(given.done(MERGED).state().get(Witnesses.class).active()).isEmpty();
        assertThat(given.done(new NoteSuccession(IBM, new Succession(List.of(NEW, OFFICE), DAY.minusDays(7)), 93L))
                        .state()
                        .get(Witnesses.class)
                        .active())
                .isEmpty();
    }

    @Test
    void aSplitMovesNothingByItself() {
        NoteSuccession split =
                new NoteSuccession(IBM, new Succession(List.of(NEW, organisation("lexmark")), DAY.minusDays(7)), 93L);
        given().when(split).then(new MembershipSucceeded(IBM, split.succession()));
    }

    @Test
    void itRestsOnTheRegisterAndIsToldToTheOtherServices() {
        Given<ConsortiumState, ConsortiumEvent> after = given().done(MERGED);
        assertThat(MERGED.authority(
                        after.state(), new Context(Instant.parse("1988-01-01T12:00:00Z"), Actor.service("x"))))
                .isEqualTo(new Authority.Register("platform", 93L));
        assertThat(Successors.of(after.state()).passing()).containsExactly(IBM);
        for (String service : Successors.SERVICES) {
            after = after.done(new RecordTold(IBM, service));
        }
        assertThat(Successors.of(after.state()).passing()).isEmpty();
        after.when(new RecordTold(IBM, "ip-ledger")).thenRefused("succession-told");
    }

    /** As ledgers of before there was that have it. */
    @Test
    void aNoteOfBeforeMovesNothingAndIsToldToNobody() {
        ConsortiumState state = given().happened(new MembershipSucceeded(IBM, MERGED.succession()))
                .state();
        assertThat(Standing.of(state, IBM, DAY)).isEqualTo(Standing.MEMBER);
        assertThat(Successors.of(state).passing()).isEmpty();
        assertThat(Successors.of(state).now(IBM)).isEqualTo(IBM);
    }

    private static NoteSuccession into(String successor) {
        return new NoteSuccession(IBM, new Succession(List.of(organisation(successor)), DAY.minusDays(7)), 93L);
    }

    private static ConsortiumState merged(NoteSuccession note) {
        return given().done(note).state();
    }

    private static List<Seating> seats(ConsortiumState state) {
        return List.of(ASSEMBLY, BOARD).stream()
                .flatMap(each -> Seats.of(state, each, DAY).stream())
                .toList();
    }

    private static Given<ConsortiumState, ConsortiumEvent> given() {
        return created()
                .happened(full("ibm"))
                .happened(full("ti"))
                .happened(
                        taken(ELECTED, "ibm", SOMEONE, "1987-09-01", "1988-09-01"),
                        new OfficeTaken(
                                BOARD, Office.CHAIR, new SeatId("board.full.ibm"), period("1987-09-01", null), null),
                        new ProxyGiven(
                                IBM_VOTE,
                                new Sitter(IBM, null),
                                TI_VOTE,
                                new Sitter(organisation("ti"), null),
                                Fraction.ONE,
                                period("1987-09-01", "1989-01-01")),
                        new EngagementRecorded(new Engagement(
                                new EngagementId("E-1"),
                                new Undertaking(Undertaking.Kind.PROJECT, "P-1"),
                                Part.DIRECTOR,
                                IBM,
                                SOMEONE,
                                LocalDate.parse("1987-09-01"),
                                null)))
                .on("1988-01-01");
    }
}
