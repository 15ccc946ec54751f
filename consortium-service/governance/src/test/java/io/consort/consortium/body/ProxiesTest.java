package io.consort.consortium.body;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ASSEMBLY;
import static io.consort.consortium.body.Chartered.IBM_SEAT;
import static io.consort.consortium.body.Chartered.IBM_VOTE;
import static io.consort.consortium.body.Chartered.TI_VOTE;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.leaves;
import static io.consort.consortium.body.Chartered.period;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Span;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProxiesTest {

    private static final SeatId LSI_VOTE = vote("lsi");
    private static final SeatId AMD_VOTE = vote("amd");
    private static final Fraction HALF = Fraction.of(1, 2);

    @Test
    void oneSeatVotesForAnotherForATime() {
        ConsortiumState state = members()
                .by("p-1", "ibm")
                .when(give(IBM_VOTE, TI_VOTE, HALF, "1988-01-01", "1989-01-01"))
                .then(new ProxyGiven(
                        IBM_VOTE,
                        new Sitter(organisation("ibm"), null),
                        TI_VOTE,
                        new Sitter(organisation("ti"), null),
                        HALF,
                        period("1988-01-01", "1989-01-01")))
                .state();
        assertThat(Seats.proxies(state, ASSEMBLY, LocalDate.parse("1988-12-31")))
                .containsExactly(new Proxy(IBM_VOTE, TI_VOTE, HALF));
        assertThat(Seats.proxies(state, ASSEMBLY, LocalDate.parse("1989-01-01")))
                .isEmpty();
    }

    @Test
    void nobodyHoldsAProxyWhoMayNotVoteThere() {
        var apart = Chartered.charter(
                1,
                2,
                List.of(),
                List.of(new Constraint.Apart(
                        new ConstraintId("no-directors"),
                        "Who directs does not vote.",
                        new Duty.Seated(ASSEMBLY),
                        new Duty.Engaged(Part.DIRECTOR),
                        Span.PERSON)));
        var given = Chartered.under(apart)
                .happened(full("ibm"))
                .happened(full("ti"))
                .happened(
                        Chartered.taken(TI_VOTE, "ti", Chartered.SOMEONE, "1987-08-07", null),
                        new EngagementRecorded(new Engagement(
                                new EngagementId("E-1"),
                                new Undertaking(Undertaking.Kind.PROJECT, "P-1"),
                                Part.DIRECTOR,
                                null,
                                Chartered.SOMEONE,
                                LocalDate.parse("1988-06-01"),
                                null)))
                .by("p-1", "ibm");
        assertThat(given.when(give(IBM_VOTE, TI_VOTE, HALF, "1988-01-01", "1989-01-01"))
                        .thenRefused("separation-of-duties")
                        .detail())
                .contains("no-directors", "on 1988-06-01");
        given.done(give(IBM_VOTE, TI_VOTE, HALF, "1988-01-01", "1988-06-01"));
        given.by(Chartered.SOMEONE.value(), "ti")
                .on("1988-06-01")
                .when(give(TI_VOTE, IBM_VOTE, HALF, "1988-06-01", null))
                .thenRefused("separation-of-duties");
    }

    @Test
    void onlyWhoActsForASeatGivesItsVoteAwayAndOnlyWhereTheCharterLetsThem() {
        Given<ConsortiumState, ConsortiumEvent> given =
                members().happened(acceded("utexas", ASSOCIATE, "1987-08-07")).by("p-1", "ibm");
        given.when(give(TI_VOTE, IBM_VOTE, HALF)).thenRefused("not-on-the-seat");
        given.when(give(IBM_SEAT, new SeatId("board.full.ti"), Fraction.ONE)).thenRefused("proxies-not-allowed");
        given.when(give(IBM_VOTE, new SeatId("board.full.ti"), Fraction.ONE)).thenRefused("seat-of-another-body");
        given.when(give(IBM_VOTE, new SeatId("assembly.watch.utexas"), Fraction.ONE))
                .thenRefused("seat-without-vote");
    }

    @Test
    void nobodyGivesAwayMoreThanItsVote() {
        Given<ConsortiumState, ConsortiumEvent> given =
                members().by("p-1", "ibm").done(give(IBM_VOTE, TI_VOTE, HALF));
        given.when(give(IBM_VOTE, LSI_VOTE, Fraction.of(2, 3))).thenRefused("vote-given-away");
        ConsortiumState state = given.done(give(IBM_VOTE, LSI_VOTE, HALF))
                .done(give(IBM_VOTE, TI_VOTE, Fraction.of(1, 3)))
                .state();
        assertThat(Seats.proxies(state, ASSEMBLY, LocalDate.parse("1988-01-01")))
                .containsExactlyInAnyOrder(
                        new Proxy(IBM_VOTE, LSI_VOTE, HALF), new Proxy(IBM_VOTE, TI_VOTE, Fraction.of(1, 3)));
    }

    @Test
    void whatIsGivenAwayLaterCountsAsWell() {
        Given<ConsortiumState, ConsortiumEvent> given =
                members().by("p-1", "ibm").done(give(IBM_VOTE, TI_VOTE, Fraction.ONE, "1989-01-01", null));
        given.when(give(IBM_VOTE, LSI_VOTE, HALF, "1988-01-01", null)).thenRefused("vote-given-away");
        given.done(give(IBM_VOTE, LSI_VOTE, HALF, "1988-01-01", "1989-01-01"));
    }

    @Test
    void aProxyIsNotPassedOn() {
        Given<ConsortiumState, ConsortiumEvent> given =
                members().by("p-1", "ibm").done(give(IBM_VOTE, TI_VOTE, HALF));
        given.by("p-2", "ti").when(give(TI_VOTE, LSI_VOTE, HALF)).thenRefused("proxy-passed-on");
        given.by("p-3", "lsi").when(give(LSI_VOTE, IBM_VOTE, HALF)).thenRefused("proxy-passed-on");
    }

    @Test
    void noSeatVotesForMoreOthersThanTheCharterLetsIt() {
        Given<ConsortiumState, ConsortiumEvent> given = members()
                .by("p-1", "ibm")
                .done(give(IBM_VOTE, TI_VOTE, HALF))
                .by("p-3", "lsi")
                .done(give(LSI_VOTE, TI_VOTE, HALF));
        given.by("p-4", "amd").when(give(AMD_VOTE, TI_VOTE, HALF)).thenRefused("proxies-taken");
        given.by("p-1", "ibm")
                .done(new WithdrawProxy(IBM_VOTE, TI_VOTE, LocalDate.parse("1988-02-01")))
                .by("p-4", "amd")
                .done(give(AMD_VOTE, TI_VOTE, HALF, "1988-02-01", null));
    }

    @Test
    void aProxyEndsWhenTakenBackAndWhenEitherLeaves() {
        Given<ConsortiumState, ConsortiumEvent> given =
                members().by("p-1", "ibm").done(give(IBM_VOTE, TI_VOTE, HALF));
        LocalDate end = LocalDate.parse("1988-06-01");
        given.when(new WithdrawProxy(IBM_VOTE, LSI_VOTE, end)).thenRefused("no-such-proxy");
        given.by("p-2", "ti").when(new WithdrawProxy(IBM_VOTE, TI_VOTE, end)).thenRefused("not-on-the-seat");
        assertThat(Seats.proxies(
                        given.done(new WithdrawProxy(IBM_VOTE, TI_VOTE, end)).state(), ASSEMBLY, end))
                .isEmpty();
        LocalDate after = LocalDate.parse("1990-01-31");
        assertThat(Seats.proxies(given.state(), ASSEMBLY, after)).hasSize(1);
        assertThat(Seats.proxies(given.happened(leaves("ti")).state(), ASSEMBLY, after))
                .isEmpty();
        assertThat(Seats.proxies(given.happened(leaves("ibm")).state(), ASSEMBLY, after))
                .isEmpty();
    }

    /** ti's seat has no vote while ti is suspended, so that ibm may give its own to another. Then ti is back. */
    @Test
    void whoeverVotedForASeatBeforeDoesSoNoMoreWhereTheSeatGaveItsVoteToAnotherMeanwhile() {
        ConsortiumState state = members()
                .by("p-1", "ibm")
                .done(give(IBM_VOTE, TI_VOTE, Fraction.ONE))
                .happened(new MemberSuspended(
                        organisation("ti"),
                        1,
                        "It broke its word.",
                        LocalDate.parse("1988-03-01"),
                        LocalDate.parse("1988-06-01"),
                        null))
                .done(give(IBM_VOTE, LSI_VOTE, Fraction.ONE, "1988-04-01", null))
                .state();
        assertThat(Seats.proxies(state, ASSEMBLY, LocalDate.parse("1988-02-01")))
                .containsExactly(new Proxy(IBM_VOTE, TI_VOTE, Fraction.ONE));
        assertThat(Seats.proxies(state, ASSEMBLY, LocalDate.parse("1988-06-01")))
                .containsExactly(new Proxy(IBM_VOTE, LSI_VOTE, Fraction.ONE));
    }

    /** lsi's seat has no vote while lsi is suspended, so that ti has its own again and may have another's. Then lsi is back. */
    @Test
    void whoeverHasGivenItsOwnVoteAwayAgainVotesForNobody() {
        ConsortiumState state = members()
                .by("p-2", "ti")
                .done(give(TI_VOTE, LSI_VOTE, Fraction.ONE))
                .happened(new MemberSuspended(
                        organisation("lsi"),
                        1,
                        "It broke its word.",
                        LocalDate.parse("1988-03-01"),
                        LocalDate.parse("1988-06-01"),
                        null))
                .by("p-1", "ibm")
                .done(give(IBM_VOTE, TI_VOTE, Fraction.ONE, "1988-04-01", null))
                .state();
        assertThat(Seats.proxies(state, ASSEMBLY, LocalDate.parse("1988-04-01")))
                .containsExactly(new Proxy(IBM_VOTE, TI_VOTE, Fraction.ONE));
        assertThat(Seats.proxies(state, ASSEMBLY, LocalDate.parse("1988-06-01")))
                .containsExactly(new Proxy(TI_VOTE, LSI_VOTE, Fraction.ONE));
    }

    @Test
    void fewerProxiesHoldFromTheDayOnWhichTheCharterLetsFewer() {
        ConsortiumState given = members()
                .by("p-3", "lsi")
                .done(give(LSI_VOTE, TI_VOTE, Fraction.ONE))
                .by("p-1", "ibm")
                .done(give(IBM_VOTE, TI_VOTE, Fraction.ONE, "1988-02-01", null))
                .by("p-4", "amd")
                .done(give(AMD_VOTE, new SeatId("assembly.full.dec"), HALF))
                .state();
        Roster roster = Roster.of(given, LocalDate.parse("1988-03-01"));
        assertThat(Proxies.of(roster, assembly(new ProxyRule(2, true)))).hasSize(3);
        assertThat(Proxies.of(roster, assembly(new ProxyRule(2, false))))
                .extracting(Proxy::from)
                .containsExactly(IBM_VOTE, LSI_VOTE);
        assertThat(Proxies.of(roster, assembly(new ProxyRule(1, false))))
                .as("the one that was first")
                .extracting(Proxy::from)
                .containsExactly(LSI_VOTE);
        assertThat(Proxies.of(roster, assembly(ProxyRule.NONE))).isEmpty();
    }

    private static BodyRule assembly(ProxyRule proxies) {
        BodyRule body = Chartered.CHARTER.body(ASSEMBLY).orElseThrow();
        return new BodyRule(body.id(), body.name(), body.kind(), body.parent(), body.seats(), proxies, body.meetings());
    }

    private static Given<ConsortiumState, ConsortiumEvent> members() {
        return created()
                .happened(full("ibm"))
                .happened(full("ti"))
                .happened(full("lsi"))
                .happened(full("amd"))
                .happened(full("dec"));
    }

    private static SeatId vote(String organisation) {
        return new SeatId("assembly.full." + organisation);
    }

    private static GiveProxy give(SeatId from, SeatId to, Fraction part) {
        return give(from, to, part, "1988-01-01", null);
    }

    private static GiveProxy give(SeatId from, SeatId to, Fraction part, String first, @Nullable String until) {
        return new GiveProxy(from, to, part, period(first, until));
    }
}
